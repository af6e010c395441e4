import { createInkStory } from "../../ink/ink-story.ts";
import { wayTo } from "./graph.ts";
import type { Findings, Task } from "./task.ts";

/** Steps that are played again from the start for comparison. */
const SAMPLE = 40;

/** Steps a second: of this proof, and of playing each way from its beginning, as a plain play-through does. */
export type Pace = { readonly steps: number; readonly replayed: number };

/** Measures how fast the same steps come from the start. */
export const paceOf = ({ json }: Task, { graph, milliseconds }: Findings): Pace => {
  const steps = graph.edges.flatMap(edges => edges ?? []).filter(edge => edge.to !== null);
  const every = Math.max(1, Math.floor(steps.length / SAMPLE));
  const sample = steps.filter((_, at) => at % every === 0);
  const story = createInkStory(json);
  const began = performance.now();
  for (const { from, choice } of sample) {
    story.start(1);
    let node = 0;
    for (const each of [...wayTo(graph.nodes, from), choice]) {
      const needs = graph.nodes[node]?.offers.find(offer => offer.choice.id === each)?.needs ?? [];
      if (needs.length > 0) story.setRecorded(new Set(needs));
      story.choose(each);
      node = graph.edges[node]?.find(edge => edge.choice === each)?.to ?? node;
    }
  }
  const spent = performance.now() - began;
  return { steps: (graph.tried / milliseconds) * 1000, replayed: (sample.length / Math.max(spent, 0.001)) * 1000 };
};
