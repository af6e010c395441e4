import type { Problem } from "../../../content/problem.ts";
import type { Gate } from "../../../core/case/key.ts";
import type { Knot } from "../places.ts";
import type { RoleProof } from "../prove-role.ts";

/** One line or choice of a knot, in the order of the source. */
export type Item = {
  readonly kind: "line" | "choice";
  readonly id: string;
  readonly line: number;
  readonly text: string;
  readonly speaker: string | null;
  /** It was told or offered in some state. */
  readonly met: boolean;
  /** What its tags say, for a reader: `clue empty-columns`. */
  readonly notes: readonly string[];
  readonly gate: Gate | null;
  readonly credit: number | null;
  /** Findings that must stand for it to be offered. */
  readonly needs: readonly string[];
};

/** A knot with all that stands in it, and the failures on its lines. */
export type Contents = { readonly knot: Knot; readonly items: readonly Item[]; readonly problems: readonly Problem[] };

/** What each knot holds and what of it was met. */
export const contentsOf = (proof: RoleProof): readonly Contents[] => {
  const { places, role, met, task, found } = proof;
  const lines = new Map(role.ink.lines.map(each => [each.tags.id ?? "", each]));
  const choices = new Map(role.ink.choices.map(each => [each.tags.id ?? "", each]));
  const options = new Map(task.key.decisions.flatMap(each => each.options.map(option => [option.choice, option])));
  const needs = new Map<string, Set<string>>();
  for (const { offers } of found.graph.nodes)
    for (const offer of offers) {
      const all = needs.get(offer.choice.id) ?? new Set();
      for (const violation of offer.needs) all.add(violation);
      needs.set(offer.choice.id, all);
    }
  return places.knots.map(knot => ({
    knot,
    problems: proof.problems.filter(problem => knotAt(places.knots, problem) === knot),
    items: [
      ...knot.lines.map((id): Item => {
        const line = lines.get(id);
        const { ending, fate } = line?.tags.directions ?? {};
        const notes = [
          ...(line?.tags.clues ?? []).map(clue => `clue ${clue}`),
          ...(fate ? [`fate ${fate.person}: ${fate.outcome}`] : []),
          ...(ending ? [`ending ${ending}`] : []),
        ];
        const speaker = line?.tags.speaker ?? null;
        const at = places.line.get(id)?.line ?? 0;
        const text = line?.text ?? "";
        return { kind: "line", id, line: at, text, speaker, met: met.lines.has(id), notes, ...UNSCORED };
      }),
      ...knot.choices.map((id): Item => {
        const choice = choices.get(id);
        const option = options.get(id);
        const { hotspot = null, skip = null, free = false } = choice?.tags ?? {};
        const notes = [
          ...(hotspot === null ? [] : [`examines ${hotspot}`]),
          ...(skip === null ? [] : [`skips ${skip}`]),
          ...(free ? ["a way on"] : []),
        ];
        const at = places.choice.get(id)?.line ?? 0;
        const scored = option === undefined ? UNSCORED : { gate: option.gate, credit: option.credit };
        const own = { ...scored, needs: [...(needs.get(id) ?? [])] };
        const text = choice?.text ?? "";
        return { kind: "choice", id, line: at, text, speaker: null, met: met.choices.has(id), notes, ...own };
      }),
    ].sort((a, b) => a.line - b.line),
  }));
};

const UNSCORED = { gate: null, credit: null, needs: [] } as const;

const knotAt = (knots: readonly Knot[], { file, line }: Problem): Knot | undefined =>
  knots.findLast(({ at }) => at.file === file && at.line <= line);
