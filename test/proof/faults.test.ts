import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inThreads } from "../../src/tools/proof/threads.ts";
import { FAULTS } from "./faults.ts";
import { CASE, FIXTURES, fixtureFiles, proveFixture } from "./fixture.ts";

/** Milliseconds without a step that a story is given here. */
const PATIENCE = 1500;

describe("the proof can fail", () => {
  it("finds nothing wrong with the sound story, and goes through all of it", async () => {
    const { problems, roles } = await proveFixture("sound");
    expect(problems).toEqual([]);
    expect(roles.map(({ found }) => found.graph.exhaustive)).toEqual([true]);
  });

  it.each(FAULTS)("$fixture: $code in $file, $at", async ({ fixture, code, file, at, also, limit }) => {
    const hangs = fixture === "silent-circle";
    const { problems } = await proveFixture(fixture, limit, hangs ? tasks => inThreads(tasks, PATIENCE) : undefined);
    const files = fixtureFiles(fixture);
    const found = problems.map(problem => ({
      code: problem.code,
      file: problem.file.replace(`stories/${CASE}/`, ""),
      at: files.read(problem.file)?.split("\n")[problem.line - 1] ?? "",
    }));
    const told = JSON.stringify(found, null, 1);
    expect(
      found.some(each => each.code === code && each.file === file && each.at.includes(at)),
      told,
    ).toBe(true);
    expect(
      found.map(each => each.code).filter(each => each !== code && !also.includes(each)),
      told,
    ).toEqual([]);
  });

  it("each folder of fixtures is in the table", () => {
    const named = new Set(["sound", ...FAULTS.map(({ fixture }) => fixture)]);
    expect(readdirSync(FIXTURES).filter(name => !named.has(name))).toEqual([]);
  });
});
