import { bestOfBounds, boundsOf } from "./bounds.ts";
import { componentsOf } from "./components.ts";
import { createExplorer, type OnStep } from "./explore.ts";
import { lengthsOf } from "./lengths.ts";
import { type Board, playStrategy } from "./play.ts";
import { medianWords, runStrategies } from "./run-strategies.ts";
import { wander } from "./strategies.ts";
import type { Findings, Task } from "./task.ts";

/** Random plays where there are too many states to go through. */
const SAMPLES = 500;

/** Goes through one role's story: every state of it, or as many as allowed and random plays from there on. */
export const findOut = (task: Task, onStep: OnStep = () => {}): Findings => {
  const began = performance.now();
  const { caseId, key, law, limit } = task;
  const explorer = createExplorer(task.json, key, onStep);
  let at = 0;
  for (; at < explorer.nodes.length && explorer.nodes.length <= limit; at += 1) explorer.edges(at);
  const exhaustive = at === explorer.nodes.length;
  const none = { observe: 0, identify: 0, cite: 0, act: 0, protect: 0 };
  const { nodes, opening } = explorer;
  const board: Board = { caseId, key, law, best: none, opening, nodes, edges: index => explorer.edges(index) };
  const samples = exhaustive ? 0 : SAMPLES;
  for (let seed = 1; seed <= samples; seed += 1) playStrategy(board, seed, wander(seed));
  const spent = performance.now() - began;
  onStep(null);
  const graph = explorer.graph(exhaustive);
  const groups = componentsOf(graph);
  const bounds = boundsOf(graph, groups, key);
  const measured = { ...board, best: bestOfBounds(bounds) };
  return {
    // Strategies may go where the sampling hasn't been.
    strategies: runStrategies(measured, task),
    medianWords: medianWords(measured),
    graph: explorer.graph(exhaustive),
    bounds,
    lengths: lengthsOf(graph, groups, key),
    limit,
    samples,
    milliseconds: spent,
  };
};
