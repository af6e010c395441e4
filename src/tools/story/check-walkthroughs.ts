import { type LawFiles, toLawBook } from "../../content/law-files.ts";
import type { LoadedCase, LoadedRole } from "../../content/loaded.ts";
import type { Problem } from "../../content/problem.ts";
import { toKey } from "../../content/to-key.ts";
import type { Best } from "../../core/scoring/score.ts";
import { earnedOf, scoreSession } from "../../core/scoring/score-session.ts";
import { type Playable, playWalkthrough } from "./play-walkthrough.ts";

/** The walkthroughs that each open role needs, and the bands that they may expect. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  golden: ["exemplary"],
  careless: ["unsafe", "developing"],
};

/** Plays the walkthroughs of one role: each step must be possible, and the report must get the band expected. */
export const checkWalkthroughs = (loaded: LoadedCase, role: LoadedRole, law: LawFiles): readonly Problem[] => {
  const problems: Problem[] = [];
  const folder = `stories/${loaded.id}/walkthroughs`;
  for (const [name, bands] of Object.entries(WANTED))
    if (!role.walkthroughs.has(name))
      problems.push({
        code: "file-missing",
        file: `${folder}/${role.role}.${name}.yaml`,
        line: 1,
        message: "There is no such file.",
        hint: `Write a walkthrough that ends ${bands.join(" or ")}: choices by id, and the findings.`,
      });
  if (role.json === null || role.key === null) return problems;
  const key = toKey(role.key.value, loaded.file.value, role.ink);
  const playable: Playable = { caseId: loaded.id, json: role.json, key, law: toLawBook(law) };
  const golden = role.walkthroughs.get("golden");
  const played = golden ? playWalkthrough(golden.value.play, playable) : null;
  const best: Best | null = role.best ?? (played?.ok ? earnedOf(played.score) : null);
  for (const [name, { value, source }] of role.walkthroughs) {
    const add = (path: readonly (string | number)[], code: string, message: string, hint: string): void => {
      problems.push({ code, file: source.file, line: source.lineOf(path), message, hint });
    };
    const result = name === "golden" && played !== null ? played : playWalkthrough(value.play, playable);
    if (!result.ok) {
      add(["play", Math.min(result.step, value.play.length - 1)], "walkthrough-step", result.message, result.hint);
      continue;
    }
    const expected = Array.isArray(value.expect) ? value.expect : [value.expect];
    const unwanted = expected.find(band => WANTED[name] !== undefined && !WANTED[name].includes(band));
    if (unwanted !== undefined)
      add(
        ["expect"],
        "walkthrough-expect",
        `The ${name} walkthrough can't expect "${unwanted}".`,
        `It must end ${WANTED[name]?.join(" or ")}.`,
      );
    const { band, measures } = scoreSession(result.live.events, key, playable.law, best);
    if (!expected.includes(band))
      add(
        ["expect"],
        "walkthrough-band",
        `This walkthrough ends ${band}, not ${expected.join(" or ")}.`,
        `Earned: ${Object.entries(measures)
          .map(([competency, { whole }]) => `${competency} ${round(whole.earned)} of ${round(whole.available)}`)
          .join(", ")}.`,
      );
  }
  return problems;
};

const round = (value: number): number => Math.round(value * 100) / 100;
