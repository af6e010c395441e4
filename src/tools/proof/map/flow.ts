import type { Graph, Told } from "../graph.ts";
import type { Knot, Places } from "../places.ts";

/** A way from one knot to another that a play takes, and the choices it is taken by. None: the text runs on. */
export type Arrow = { readonly from: Knot; readonly to: Knot; readonly choices: ReadonlySet<string> };

/** Which knot leads to which, as the states gone through have it: not what the source promises, what plays do. */
export const flowOf = (graph: Graph, places: Places): readonly Arrow[] => {
  const arrows = new Map<string, { from: Knot; to: Knot; choices: Set<string> }>();
  const draw = (from: Knot, to: Knot, choice: string | null): void => {
    const name = `${from.at.file}:${from.at.line}>${to.at.file}:${to.at.line}`;
    const arrow = arrows.get(name) ?? { from, to, choices: new Set<string>() };
    if (choice !== null) arrow.choices.add(choice);
    arrows.set(name, arrow);
  };
  const follow = (start: Knot | null, choice: string | null, told: Told, next: string | undefined): void => {
    let at = start;
    let by = choice;
    for (const id of [...told.lines, ...(next === undefined ? [] : [next])]) {
      const knot = places.knotOf.get(id);
      if (knot === undefined || knot === at) continue;
      if (at !== null) draw(at, knot, by);
      at = knot;
      by = null;
    }
  };
  const firstOffer = (node: number | null): string | undefined =>
    node === null ? undefined : graph.nodes[node]?.offers[0]?.choice.id;
  if (graph.opening !== null) follow(null, null, graph.opening, firstOffer(0));
  for (const edges of graph.edges)
    for (const edge of edges ?? [])
      follow(places.knotOf.get(edge.choice) ?? null, edge.choice, edge.told, firstOffer(edge.to));
  return [...arrows.values()];
};
