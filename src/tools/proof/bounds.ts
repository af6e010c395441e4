import type { Key } from "../../core/case/key.ts";
import { citable } from "../../core/scoring/citation.ts";
import type { Best, Competency } from "../../core/scoring/score.ts";
import { collected } from "./collect.ts";
import { creditOf, type Range } from "./credit.ts";
import type { Edge, Graph, Told } from "./graph.ts";
import { bitsOf, type Mask, sizeOf } from "./masks.ts";

/** The worst and best that any way through the story reaches, each competency by itself. */
export type Bounds = Readonly<Record<Competency, Range>>;

/** What a way's clues let a trainee earn: every violation that one of them shows, and the rules to cite for it. */
const shownBy = (clues: Mask, key: Key, bits: ReadonlyMap<string, Mask>) =>
  key.present.filter(present => present.clues.some(clue => (clues & (bits.get(clue) ?? 0n)) !== 0n));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/** Bounds over all ways of an explored story. Without any finding nothing is identified or cited: their worst is 0. */
export const boundsOf = (graph: Graph, groups: readonly (readonly number[])[], key: Key): Bounds => {
  const clueBits = bitsOf(key.clues.map(clue => clue.id));
  const cluesOn = (told: Told): Mask => told.clues.reduce((mask, clue) => mask | (clueBits.get(clue) ?? 0n), 0n);
  const richest = collected(graph, groups, "largest", cluesOn);
  const poorest = collected(graph, groups, "smallest", cluesOn);

  const peopleBits = bitsOf(key.people);
  const harmOf = new Map(
    key.decisions.flatMap(({ options }) =>
      options.map(({ choice, harms }) => [
        choice,
        harms.reduce((mask, harm) => mask | (peopleBits.get(harm.person) ?? 0n), 0n),
      ]),
    ),
  );
  const harmedBy = (_: Told, edge: Edge | null): Mask => (edge === null ? 0n : (harmOf.get(edge.choice) ?? 0n));
  const all = key.people.length;
  const unharmed = (masks: readonly Mask[]): readonly number[] => masks.map(mask => all - sizeOf(mask));
  const leastHarm = unharmed(collected(graph, groups, "smallest", harmedBy));
  const mostHarm = unharmed(collected(graph, groups, "largest", harmedBy));

  return {
    observe: { least: Math.min(...poorest.map(sizeOf), key.clues.length), most: most(richest.map(sizeOf)) },
    identify: {
      least: 0,
      most: most(richest.map(clues => sum(shownBy(clues, key, clueBits).map(present => present.weight)))),
    },
    cite: { least: 0, most: most(richest.map(clues => sum(shownBy(clues, key, clueBits).map(citable)))) },
    act: creditOf(graph, groups, key),
    protect: { least: Math.min(...mostHarm, all), most: most(leastHarm) },
  };
};

/** The best reachable, as the game measures by it. */
export const bestOfBounds = (bounds: Bounds): Best => ({
  observe: bounds.observe.most,
  identify: bounds.identify.most,
  cite: bounds.cite.most,
  act: bounds.act.most,
  protect: bounds.protect.most,
});
