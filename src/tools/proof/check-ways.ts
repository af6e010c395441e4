import type { Problem } from "../../content/problem.ts";
import { componentsOf, stepsFrom } from "./components.ts";
import { type Graph, wayTo } from "./graph.ts";
import { failure, type Places } from "./places.ts";

/** The last choices before a state, as an author can try them. */
const wayText = (graph: Graph, node: number, choice: string | null): string => {
  const way = [...wayTo(graph.nodes, node), ...(choice === null ? [] : [choice])];
  return way.length === 0 ? "It's the beginning." : `A way there: ${way.join(" › ")}.`;
};

const RAN_OUT = /ran out of content|unexpectedly reached end of content/i;

/** Every way through the story goes on until it ends: nothing breaks, stops short, or goes round for ever. */
export const checkWays = (graph: Graph, places: Places): readonly Problem[] => {
  if (graph.openingFault !== null)
    return [failure(places.story, "story-error", `The story doesn't begin: ${graph.openingFault}`, "Play it in Inky.")];
  return [...breaks(graph, places), ...shortEnds(graph, places), ...circles(graph, places)];
};

const breaks = (graph: Graph, places: Places): readonly Problem[] => {
  const problems = new Map<string, Problem>();
  for (const { from, choice, fault, brokeAfter } of graph.edges.flatMap(edges => edges ?? [])) {
    // Several ways may break at one line; one of them is enough.
    const where = brokeAfter ?? choice;
    if (fault === null || problems.has(where)) continue;
    const at = (brokeAfter === null ? null : places.line.get(brokeAfter)) ?? places.choice.get(choice) ?? places.story;
    const way = wayText(graph, from, choice);
    const what = brokeAfter === null ? `"${choice}"` : `the line "${brokeAfter}"`;
    problems.set(
      where,
      RAN_OUT.test(fault)
        ? failure(
            at,
            "story-stops",
            `After ${what} the story stops: nothing is on offer, and it hasn't ended.`,
            `See the conditions of the choices that follow, or give it a way on (-> name, -> END). ${way}`,
          )
        : failure(at, "story-error", `After ${what} the story breaks: ${fault.replace(/\.?$/, ".")}`, way),
    );
  }
  return [...problems.values()];
};

const shortEnds = (graph: Graph, places: Places): readonly Problem[] => {
  const problems = new Map<string, Problem>();
  for (const { index, offers, ending, from } of graph.nodes) {
    if (offers.length > 0 || ending !== null || graph.edges[index] === null) continue;
    const choice = from?.choice ?? "";
    const at = places.choice.get(choice) ?? places.story;
    const message = `After "${choice}" the story is over, but no #ending has been told.`;
    const hint = `Put #ending:<id> on a line of this ending, or lead on. ${wayText(graph, index, null)}`;
    if (!problems.has(choice)) problems.set(choice, failure(at, "ending-none", message, hint));
  }
  return [...problems.values()];
};

/** States that no end can be reached from. Where the story breaks it has been told already. */
const circles = (graph: Graph, places: Places): readonly Problem[] => {
  const free = new Set<number>();
  const problems: Problem[] = [];
  for (const group of componentsOf(graph)) {
    const leaves = group.some(
      node =>
        graph.nodes[node]?.offers.length === 0 ||
        graph.edges[node] === null ||
        graph.edges[node]?.some(({ fault }) => fault !== null) === true ||
        stepsFrom(graph, node).some(step => free.has(step.to)),
    );
    const endless = !leaves && group.every(node => stepsFrom(graph, node).every(step => group.includes(step.to)));
    if (leaves || !endless) for (const node of group) free.add(node);
    if (!endless) continue;
    const first = Math.min(...group);
    const inside = new Set(group.flatMap(node => stepsFrom(graph, node).map(step => step.choice)));
    const at = places.choice.get([...inside][0] ?? "") ?? places.story;
    const message = `From here no end can be reached: ${[...inside].map(id => `"${id}"`).join(", ")} lead round for ever.`;
    problems.push(failure(at, "loop-endless", message, `Add a way out. ${wayText(graph, first, null)}`));
  }
  return problems;
};
