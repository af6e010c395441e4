import type { Browser } from "playwright-core";
import type { Site } from "../../../test/bench/site.ts";
import type { Row } from "./row.ts";
import { middle, NONE, type Sample } from "./sample.ts";

/** What each part of the table measures with. */
export type Bench = {
  readonly browser: Browser;
  /** Where our program is served. */
  readonly address: string;
  readonly ours: Site;
  readonly others: readonly Site[];
  /** The page among the others that has inkjs and the story, and nothing else. */
  readonly bare: string;
  /** Cold starts of each page. */
  readonly runs: number;
  readonly say: (line: string) => void;
};

/** What was measured, by the page's name. */
export type Found<Value> = ReadonlyMap<string, readonly Value[]>;

/** Every page in turn, and again: what else the machine does meets all of them alike. */
export async function inTurn<Value>(
  { ours, others }: Pick<Bench, "ours" | "others">,
  runs: number,
  measure: (site: Site) => Promise<Value>,
): Promise<Found<Value>> {
  const found = new Map<string, Value[]>();
  for (let run = 0; run < runs; run++)
    for (const site of [ours, ...others]) found.set(site.name, [...(found.get(site.name) ?? []), await measure(site)]);
  return found;
}

export type Head = Pick<Row, "part" | "what" | "unit" | "mark">;

/** One row of what was found; `pick` says what of a measurement belongs to it, nothing where a page has no such thing. */
export function rowOf<Value>(
  head: Head,
  { ours, others }: Pick<Bench, "ours" | "others">,
  found: Found<Value>,
  pick: (value: Value) => Sample,
): Row {
  const sampleOf = ({ name }: Site): Sample => (found.get(name) ?? []).flatMap(pick);
  return { ...head, ours: sampleOf(ours), others: new Map(others.map(site => [site.name, sampleOf(site)])) };
}

/** A row of ours alone. */
export const ownRow = (head: Head, ours: Sample): Row => ({ ...head, ours, others: new Map() });

/** Our median by another page's, as a row of its own. */
export function ratioRow(what: string, row: Row, to: string, at: number): Row {
  const other = row.others.get(to) ?? NONE;
  const known = row.ours.length > 0 && other.length > 0;
  return ownRow({ part: row.part, what, unit: "x", mark: { at } }, known ? [middle(row.ours) / middle(other)] : NONE);
}

/** What stands or moves for seconds is measured three times at most, and fewer where fewer runs are asked for. */
export const longRuns = ({ runs }: Bench): number => Math.min(3, runs);

/** A page of others is walked so far; ours and the bare page to the end of the walkthrough. */
const OTHERS_TURNS = 10;
const ALL_TURNS = 200;

export const turnsFor = ({ bare }: Pick<Bench, "bare">, { own, name }: Site): number =>
  own || name === bare ? ALL_TURNS : OTHERS_TURNS;
