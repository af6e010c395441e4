import { subjectsFor } from "../core/case/subjects.ts";
import { STATE_OF } from "../core/law/law.ts";
import { toCase } from "./case-file.ts";
import { kind, need, needAll } from "./check-refs.ts";
import { checkSource } from "./check-source.ts";
import type { KeyContext } from "./key-context.ts";
import { lawKinds } from "./law-kinds.ts";
import type { Path } from "./problem.ts";

/** Truths, decoys and what is arguable: each id, each proof, each rule, and that no violation of the sources is left out. */
export const checkSubjects = (context: KeyContext): void => {
  const { file, key, law, report } = context;
  const { violations } = lawKinds(law);
  const own = subjectsFor(toCase(file), key.role);
  const subjects = kind(
    "person or event",
    [...own.people, ...own.events],
    "case.yaml, under people or events, and not under onlyIn of another office",
  );
  const clues = kind("clue", Object.keys(key.clues), "the key, under clues");
  const seen = new Map<string, string>();
  for (const list of ["present", "decoys", "arguable"] as const)
    key[list].forEach((subject, at) => {
      const path: Path = [list, at];
      need(report, [...path, "violation"], subject.violation, violations);
      need(report, [...path, "about"], subject.about, subjects);
      const also = list === "present" ? (key.present[at]?.also ?? []) : [];
      needAll(report, [...path, "also"], also, subjects);
      for (const about of [subject.about, ...also]) {
        const name = `${subject.violation} about ${about}`;
        const before = seen.get(name);
        if (before !== undefined)
          report(
            path,
            "subject-twice",
            `"${name}" stands here and under ${before}.`,
            "Keep one: a finding of it must have one answer.",
          );
        seen.set(name, list);
      }
      if (subject.source) checkSource(subject.source, [...path, "source"], { file, law, report });
    });
  for (const list of ["present", "decoys"] as const)
    key[list].forEach((subject, at) => {
      needAll(report, [list, at, "clues"], subject.clues, clues);
    });
  key.present.forEach((_, at) => {
    checkEvidence(context, at);
    checkRules(context, at);
  });
  checkAccounted(context);
};

const checkEvidence = ({ key, report }: KeyContext, at: number): void => {
  const present = key.present[at];
  if (present === undefined) return;
  const known = present.clues.filter(clue => clue in key.clues);
  for (const clue of known)
    if (!key.clues[clue]?.shows.includes(present.violation))
      report(
        ["present", at, "clues"],
        "clue-shows-not",
        `The clue "${clue}" is named as proof of "${present.violation}", but doesn't show it.`,
        `Add ${present.violation} to the clue's shows, or take the clue out here.`,
      );
  if (known.length > 0 && known.every(clue => key.clues[clue]?.invented === true))
    report(
      ["present", at, "clues"],
      "clue-invented",
      `Only invented clues show "${present.violation}" about "${present.about}".`,
      "Give it at least one clue that rests on the report.",
    );
};

/** The provisions that the notebook lists beside a violation. */
const offered = (law: KeyContext["law"], violation: string): readonly string[] => {
  const row = law.violations[violation];
  return row === undefined ? [] : [...row.provisions, ...row.provisions_inferred, ...row.guidance];
};

/** The primary rule of scoring: never one in doubt, inferred, unnamed, or not binding on the State of the office. */
const checkRules = ({ key, law, report }: KeyContext, at: number): void => {
  const present = key.present[at];
  if (present === undefined) return;
  const { provisions } = lawKinds(law);
  const state = STATE_OF[key.role];
  needAll(report, ["present", at, "primary"], present.primary, provisions);
  needAll(report, ["present", at, "accepted"], present.accepted, provisions);
  present.primary.forEach((id, index) => {
    const provision = law.provisions[id];
    if (provision === undefined) return;
    const reason =
      provision.verify !== null
        ? "is marked `verify`: a doubt to settle first"
        : provision.instrument === "kz-unspecified"
          ? "names no law (kz-unspecified)"
          : !provision.binding_on.includes(state)
            ? `doesn't bind ${state}, the State of the ${key.role}`
            : law.violations[present.violation]?.provisions_inferred.includes(id)
              ? `is only inferred for "${present.violation}"`
              : !offered(law, present.violation).includes(id)
                ? `isn't among the law desk's provisions of "${present.violation}", so the notebook doesn't offer it`
                : null;
    if (reason !== null)
      report(
        ["present", at, "primary", index],
        "primary-unfit",
        `"${id}" can't be primary: it ${reason}.`,
        "Move it to accepted, or leave it out; with no primary rule, citing isn't scored for this finding.",
      );
  });
  const both = present.primary.find(id => present.accepted.includes(id));
  if (both !== undefined)
    report(
      ["present", at, "accepted"],
      "id-twice",
      `"${both}" is both primary and accepted.`,
      "Keep it in one of them.",
    );
};

/** Every violation that a source of the case is tagged with is present, a decoy, arguable, or absent with a reason. */
const checkAccounted = ({ file, key, law, report }: KeyContext): void => {
  const { violations } = lawKinds(law);
  const named = new Set([...key.present, ...key.decoys, ...key.arguable].map(({ violation }) => violation));
  for (const violation of Object.keys(key.absent)) {
    need(report, ["absent", violation], violation, violations);
    if (named.has(violation))
      report(
        ["absent", violation],
        "absent-present",
        `"${violation}" is listed as absent, and elsewhere too.`,
        "Keep one of them.",
      );
  }
  const tagged = new Map<string, string>();
  for (const testimony of file.sources)
    for (const violation of law.testimonies[testimony]?.violations ?? [])
      if (!tagged.has(violation)) tagged.set(violation, testimony);
  for (const [violation, testimony] of tagged)
    if (!named.has(violation) && !(violation in key.absent))
      report(
        ["absent"],
        "violation-unaccounted",
        `The source "${testimony}" documents "${violation}", and the key doesn't say what of it.`,
        "List it under present, decoys or arguable, or under absent with the reason.",
      );
};
