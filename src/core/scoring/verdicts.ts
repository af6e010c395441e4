import type { Key, Present, Subject } from "../case/key.ts";
import type { LawBook } from "../law/law.ts";
import type { Finding } from "../session/event.ts";
import { sameSubject } from "../session/state.ts";
import { citationsOf, citedCount } from "./citation.ts";
import { isEvidenced, isSkipped, type Route } from "./route.ts";
import type { FindingVerdict } from "./score.ts";
import { isSupported, names } from "./support.ts";

const subjectOf = ({ violation, about }: Subject): Subject => ({ violation, about });

/** The order in which findings were made must not show in a score. */
const bySubject = (a: Subject, b: Subject): number =>
  a.violation === b.violation ? (a.about < b.about ? -1 : 1) : a.violation < b.violation ? -1 : 1;

/** What became of one violation of the key. A systemic one counts like any other. */
const onTruth = (
  present: Present,
  finding: Finding | undefined,
  key: Key,
  route: Route,
  law: LawBook,
): FindingVerdict => {
  const subject = subjectOf(present);
  const { weight } = present;
  if (finding && isSupported(finding, present)) {
    const citations = citationsOf(finding.provisions, present, key.role, law);
    const cited = citedCount(citations, present);
    return { kind: "found", subject, weight, clues: finding.clues, citations, cited };
  }
  if (isSkipped(present, route)) return { kind: "skipped", subject, weight };
  if (finding) return { kind: "unsupported", subject, weight, clues: finding.clues };
  if (!isEvidenced(present, route)) return { kind: "never-seen", subject, weight };
  return { kind: "missed", subject, weight, clues: present.clues.filter(clue => route.seen.has(clue)) };
};

/** Of several findings that name one violation the best counts, once: supported before not, then its own subject. */
const bestNaming = (present: Present, findings: readonly Finding[]): Finding | undefined => {
  const naming = findings.filter(finding => names(finding, present)).toSorted(bySubject);
  const own = naming.toSorted((a, b) => Number(sameSubject(b, present)) - Number(sameSubject(a, present)));
  return own.find(finding => isSupported(finding, present)) ?? own[0];
};

/** What became of a finding that the key doesn't list as present. */
const onOther = (finding: Finding, key: Key): FindingVerdict => {
  const subject = subjectOf(finding);
  if (key.arguable.some(item => sameSubject(item, finding))) return { kind: "arguable", subject };
  const decoy = key.decoys.some(item => sameSubject(item, finding));
  return { kind: "false-alarm", subject, decoy, clues: finding.clues };
};

/** One verdict per violation of the key, in its order, then one per finding that the key doesn't list as present. */
export const verdictsOf = (
  findings: readonly Finding[],
  key: Key,
  route: Route,
  law: LawBook,
): readonly FindingVerdict[] => {
  const others = findings.filter(finding => !key.present.some(present => names(finding, present)));
  return [
    ...key.present.map(present => onTruth(present, bestNaming(present, findings), key, route, law)),
    ...others.toSorted(bySubject).map(finding => onOther(finding, key)),
  ];
};
