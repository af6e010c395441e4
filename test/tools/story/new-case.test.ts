import { describe, expect, it } from "vitest";
import { checkStories } from "../../../src/tools/story/check-stories.ts";
import { ROOT } from "../../../src/tools/story/command.ts";
import { filesBelow } from "../../../src/tools/story/files.ts";
import { loadStories } from "../../../src/tools/story/load-stories.ts";
import { idProblem, newCase } from "../../../src/tools/story/new-case.ts";
import { writeTexts } from "../../../src/tools/story/write-texts.ts";
import { projectOf } from "./project.ts";

describe("story:new", () => {
  it.each(["a", "night-bus", "row-14-again"])(
    "writes %s: a case that passes every check, its walkthroughs included",
    id => {
      const own = new Map(newCase(id).map(({ file, text }) => [file, text]));
      const stories = loadStories(projectOf(own), id);
      expect(checkStories(stories).filter(({ file }) => file.startsWith(`stories/${id}/`))).toEqual([]);
      expect(stories.cases[0]?.roles.map(({ role, walkthroughs }) => [role, [...walkthroughs.keys()]])).toEqual([
        ["police", ["careless", "golden"]],
      ]);
    },
  );

  it("writes translations as story:text would", () => {
    const own = new Map(newCase("night-bus").map(({ file, text }) => [file, text]));
    const [loaded] = loadStories(projectOf(own), "night-bus").cases;
    const file = own.get("stories/night-bus/text/ru.yaml") ?? "";
    expect(writeTexts(file, loaded?.english ?? []).yaml).toBe(file);
  });

  it.each(["", "Night", "night_bus", "night--bus", "14-row", "../row", "law", "market-raid"])(
    'refuses the id "%s"',
    id => {
      expect(idProblem(id, filesBelow(ROOT))).not.toBeNull();
    },
  );
});
