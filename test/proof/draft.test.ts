import { describe, expect, it } from "vitest";
import { findOut } from "../../src/tools/proof/find-out.ts";
import { prove } from "../../src/tools/proof/prove.ts";
import { roleWanted } from "../../src/tools/proof/role-wanted.ts";
import type { Files } from "../../src/tools/story/files.ts";
import { CASE, fixtureFiles } from "./fixture.ts";

/** The sound story, not open yet, beside an office that has no story at all. */
const closed: Files = (() => {
  const files = fixtureFiles("sound");
  const file = `stories/${CASE}/case.yaml`;
  const read = (path: string): string | null => {
    const text = files.read(path);
    return path === file
      ? (text
          ?.replace("open: true", "open: false")
          .replace(/^roles:$/m, "roles:\n  union: { open: false, minutes: 5 }") ?? null)
      : text;
  };
  return { ...files, read };
})();

describe("a story that isn't open yet", () => {
  it.each([
    ["police", 1],
    [null, 0],
  ] as const)("asked for by role %s: %i gone through", async (role, count) => {
    const { roles, problems } = await prove(closed, { caseId: CASE, role }, tasks =>
      Promise.resolve(tasks.map(task => ({ found: findOut(task) }))),
    );
    expect(roles.map(proof => proof.role.role)).toEqual(count === 1 ? ["police"] : []);
    if (count === 1) expect(problems).toEqual([]);
  });

  it.each([
    ["police", { draft: true, refusal: null }],
    ["union", { draft: false, refusal: expect.stringContaining(`stories/${CASE}/union.ink isn't written yet`) }],
    ["nurse", { draft: false, refusal: expect.stringContaining("Its roles: union, police.") }],
  ])("%s: what can be proved, or in words what is missing", (role, wanted) => {
    expect(roleWanted(closed, CASE, role)).toEqual(wanted);
  });
});
