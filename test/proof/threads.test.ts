import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { findOut } from "../../src/tools/proof/find-out.ts";
import { provableIn } from "../../src/tools/proof/prove-role.ts";
import { inThreads } from "../../src/tools/proof/threads.ts";
import { loadStories } from "../../src/tools/story/load-stories.ts";
import { CASE, fixtureFiles } from "./fixture.ts";

const taskOf = (fixture: string) => {
  const files = fixtureFiles(fixture);
  const [provable] = provableIn(loadStories(files, CASE), files);
  if (provable === undefined) throw new Error(`${fixture} can't be gone through`);
  return provable.task;
};

describe("stories in threads", () => {
  it("more stories than cores: each thread takes one after another, and all come back in order", async () => {
    const tasks = Array.from({ length: 2 * availableParallelism() + 1 }, (_, at) =>
      taskOf(at % 2 === 0 ? "sound" : "unreached-knot"),
    );
    const outcomes = await inThreads(tasks);
    const states = outcomes.map(outcome => ("found" in outcome ? outcome.found.graph.nodes.length : outcome));
    expect(states).toEqual(tasks.map(task => findOut(task).graph.nodes.length));
  }, 60_000);
});
