import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../../src/tools/story/command.ts";
import { tagsReference } from "../../../src/tools/story/tags-reference.ts";

it("docs/tags.md is what npm run docs:tags writes", () => {
  expect(readFileSync(join(ROOT, "docs/tags.md"), "utf8")).toBe(tagsReference());
});
