import type { Sureness } from "../session/event.ts";
import type { Calibration, DecisionVerdict } from "./score.ts";

const LEVELS: readonly Sureness[] = [1, 2, 3];

/** How often each stated sureness was right; right is what the law allows. Levels never stated are left out. */
export const calibrationOf = (verdicts: readonly DecisionVerdict[]): readonly Calibration[] =>
  LEVELS.flatMap(sureness => {
    const stated = verdicts.filter(verdict => verdict.sureness === sureness);
    const right = stated.filter(verdict => verdict.gate === "lawful").length;
    return stated.length > 0 ? [{ sureness, stated: stated.length, right }] : [];
  });
