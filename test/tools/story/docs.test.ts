import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../../src/tools/story/command.ts";
import { tagsReference } from "../../../src/tools/story/tags-reference.ts";
import { MISTAKES } from "./mistakes.ts";

it("docs/tags.md is what npm run docs:tags writes", () => {
  expect(readFileSync(join(ROOT, "docs/tags.md"), "utf8")).toBe(tagsReference());
});

it("docs/authoring.md explains every kind of mistake that authors were seen to make", () => {
  const guide = readFileSync(join(ROOT, "docs/authoring.md"), "utf8");
  expect(MISTAKES.map(({ code }) => code).filter(code => !guide.includes(`\`${code}\``))).toEqual([]);
});
