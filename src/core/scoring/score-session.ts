import type { Key } from "../case/key.ts";
import type { LawBook } from "../law/law.ts";
import type { Event } from "../session/event.ts";
import { act, decisionsOf } from "./act.ts";
import { bandOf } from "./band.ts";
import { calibrationOf } from "./calibration.ts";
import { cite } from "./cite.ts";
import { identify, precision } from "./identify.ts";
import { cluesByFate, observe } from "./observe.ts";
import { harmLedger, protect } from "./protect.ts";
import { readLog } from "./reading.ts";
import { routeOf } from "./route.ts";
import type { Best, Competency, Measure, Score } from "./score.ts";
import { verdictsOf } from "./verdicts.ts";

/**
 * Scores a session: the same log, key and law give the same score for ever. Without a `best` the whole case is measured
 * against all that the key holds.
 */
export const scoreSession = (events: readonly Event[], key: Key, law: LawBook, best: Best | null): Score => {
  const reading = readLog(events);
  const route = routeOf(reading, key);
  const findings = verdictsOf(reading.findings, key, route, law);
  const decisions = decisionsOf(reading, key);
  const harms = harmLedger(decisions, key);
  const measures: Readonly<Record<Competency, Measure>> = {
    observe: observe(key, route, best?.observe ?? null),
    identify: identify(findings, key, route, best?.identify ?? null),
    cite: cite(findings, key, route, best?.cite ?? null),
    act: act(decisions, reading, key, best?.act ?? null),
    protect: protect(harms, key, best?.protect ?? null),
  };
  return {
    band: bandOf(measures, harms),
    measures,
    precision: precision(findings),
    findings,
    decisions,
    harms,
    calibration: calibrationOf(decisions),
    ...cluesByFate(key, route),
    skipped: route.skippedScenes,
    guided: reading.guided,
  };
};

/** What a session earned, per competency: a golden walkthrough's is the best reachable until the story proof finds it. */
export const earnedOf = ({ measures }: Pick<Score, "measures">): Best => ({
  observe: measures.observe.whole.earned,
  identify: measures.identify.whole.earned,
  cite: measures.cite.whole.earned,
  act: measures.act.whole.earned,
  protect: measures.protect.whole.earned,
});
