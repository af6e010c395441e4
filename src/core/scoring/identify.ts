import type { Key, Present } from "../case/key.ts";
import { measure, sum } from "./measure.ts";
import { isEvidenced, isSkipped, type Route } from "./route.ts";
import type { Count, FindingVerdict, Measure } from "./score.ts";

/** What naming a violation that isn't there costs: as much as one violation of weight 1 earns. */
const FALSE_ALARM = 1;

const weightOf = (presents: readonly Present[]): number => sum(presents.map(present => present.weight));

/** Weights of the violations found, less the false alarms; of those evidenced on the route, and of all in the case. */
export const identify = (verdicts: readonly FindingVerdict[], key: Key, route: Route, best: number | null): Measure => {
  const found = sum(verdicts.map(verdict => (verdict.kind === "found" ? verdict.weight : 0)));
  const alarms = verdicts.filter(verdict => verdict.kind === "false-alarm").length;
  return measure({
    earned: Math.max(0, found - alarms * FALSE_ALARM),
    route: weightOf(key.present.filter(present => isEvidenced(present, route))),
    all: weightOf(key.present),
    skipped: weightOf(key.present.filter(present => isSkipped(present, route))),
    best,
  });
};

/** Right findings of all findings made. What is arguable, or went with a skipped scene, counts on neither side. */
export const precision = (verdicts: readonly FindingVerdict[]): Count => {
  const right = verdicts.filter(verdict => verdict.kind === "found").length;
  const not = verdicts.filter(verdict => verdict.kind === "unsupported" || verdict.kind === "false-alarm").length;
  return { earned: right, available: right + not };
};
