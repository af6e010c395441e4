import type { Key } from "../case/key.ts";
import { citable } from "./citation.ts";
import { measure, sum } from "./measure.ts";
import { isSkipped, type Route } from "./route.ts";
import type { FindingVerdict, Measure } from "./score.ts";

/** Credit for provisions: on the route of the right findings made, in the whole case of all violations. */
export const cite = (verdicts: readonly FindingVerdict[], key: Key, route: Route, best: number | null): Measure => {
  const cited = verdicts.flatMap(verdict => (verdict.kind === "found" ? [verdict.cited] : []));
  return measure({
    earned: sum(cited.map(count => count.earned)),
    route: sum(cited.map(count => count.available)),
    all: sum(key.present.map(citable)),
    skipped: sum(key.present.filter(present => isSkipped(present, route)).map(citable)),
    best,
  });
};
