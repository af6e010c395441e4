import type { Key, Present, Subject } from "../case/key.ts";
import type { Finding } from "../session/event.ts";

/** The finding names this violation, under its own person or event or under another that the key takes for it. */
export const names = (finding: Subject, present: Present): boolean =>
  finding.violation === present.violation && (finding.about === present.about || present.also.includes(finding.about));

/** A finding is supported by at least one clue that shows it, unless more of its clues are wrong than right. */
export const isSupported = (finding: Finding, present: Present): boolean => {
  const clues = [...new Set(finding.clues)];
  const right = clues.filter(clue => present.clues.includes(clue)).length;
  return right > 0 && right >= clues.length - right;
};

/** The violations that stand recorded: named rightly, about the right person or event, and supported. Opens options. */
export const recordedViolations = (findings: readonly Finding[], key: Key): ReadonlySet<string> =>
  new Set(
    key.present
      .filter(present => findings.some(finding => names(finding, present) && isSupported(finding, present)))
      .map(present => present.violation),
  );
