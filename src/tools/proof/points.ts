import type { Problem } from "../../content/problem.ts";
import type { Proof } from "./prove.ts";

/** What is proved of each role, and the failures that speak against it. The last takes all that the checks find. */
const POINTS: readonly { readonly name: string; readonly codes: readonly string[] }[] = [
  { name: "plays to an end on every way", codes: ["story-error", "story-stops", "ending-none", "loop-endless"] },
  { name: "every state gone through", codes: ["states-many"] },
  {
    name: "everything written is met",
    codes: ["knot-unreached", "line-unreached", "choice-unreached", "ending-unreached"],
  },
  {
    name: "clues, violations, decoys have a way",
    codes: ["clue-unobtainable", "violation-unevidenced", "decoy-unsettled"],
  },
  { name: "examined where it's drawn", codes: ["hotspot-elsewhere", "hotspot-unknown"] },
  {
    name: "distressing scenes can be skipped",
    codes: ["scene-unskippable", "skip-shows", "skip-unused", "skip-unlisted"],
  },
  { name: "variables that are read are set", codes: ["variable-never-set"] },
  { name: "reading time within bounds", codes: ["reading-time"] },
  { name: "golden reaches the best that is stored", codes: ["golden-short", "best-stale", "walkthrough-band"] },
  { name: "no strategy is sound", codes: ["strategy-sound"] },
  { name: "keyed, cited, translated", codes: [] },
];

export type Point = { readonly role: string; readonly name: string; readonly problems: readonly Problem[] };

/** Every point of every role, with what speaks against it. */
export const pointsOf = ({ roles, problems }: Proof): readonly Point[] => {
  const known = new Set(POINTS.flatMap(({ codes }) => codes));
  const points: Point[] = [];
  const placed = new Set<Problem>();
  for (const { loaded, role, problems: own } of roles)
    for (const { name, codes } of POINTS) {
      const inCase = problems.filter(({ file }) => file.startsWith(`stories/${loaded.id}/`));
      const found = [...own, ...inCase].filter(({ code }) =>
        codes.length > 0 ? codes.includes(code) : !known.has(code),
      );
      const distinct = [...new Set(found)].filter(problem => !placed.has(problem));
      for (const problem of distinct) placed.add(problem);
      points.push({ role: `${loaded.id} ${role.role}`, name, problems: distinct });
    }
  const loose = problems.filter(problem => !placed.has(problem));
  return loose.length === 0 ? points : [...points, { role: "", name: "content", problems: loose }];
};
