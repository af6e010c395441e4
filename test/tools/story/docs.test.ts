import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LANGUAGES_DOC, languagesDoc } from "../../../src/tools/sheets/languages-doc.ts";
import { ROOT } from "../../../src/tools/story/command.ts";
import { filesBelow } from "../../../src/tools/story/files.ts";
import { loadStories } from "../../../src/tools/story/load-stories.ts";
import { tagsReference } from "../../../src/tools/story/tags-reference.ts";
import { USES_DOC, usesDoc } from "../../../src/tools/uses/uses-doc.ts";
import { MISTAKES } from "./mistakes.ts";

it("docs/tags.md is what npm run docs:tags writes", () => {
  expect(readFileSync(join(ROOT, "docs/tags.md"), "utf8")).toBe(tagsReference());
});

it("docs/exercised.md is what npm run docs:uses writes", () => {
  expect(readFileSync(join(ROOT, USES_DOC), "utf8")).toBe(usesDoc(loadStories(filesBelow(ROOT))));
});

it("docs/languages.md is what npm run text:status -- --write writes", () => {
  expect(readFileSync(join(ROOT, LANGUAGES_DOC), "utf8")).toBe(languagesDoc(loadStories(filesBelow(ROOT))));
});

it("docs/authoring.md explains every kind of mistake that authors were seen to make", () => {
  const guide = readFileSync(join(ROOT, "docs/authoring.md"), "utf8");
  expect(MISTAKES.map(({ code }) => code).filter(code => !guide.includes(`\`${code}\``))).toEqual([]);
});
