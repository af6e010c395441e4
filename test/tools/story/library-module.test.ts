import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { fileOf } from "../../../src/tools/story/library-module.ts";

const AWKWARD = {
  quotes: `It's "so", \\ and \\n`,
  lines: "one\ntwo\r\nthree\u2028four\u2029",
  markup: "</script><b>",
  russian: "«На виду»",
};
const part = { name: "market-raid/police/play/ru", value: AWKWARD };

describe("a part of the library as a file", () => {
  test("as JSON, for a server", () => {
    const { name, source } = fileOf(part, "json");
    expect(name).toMatch(/^market-raid-police-play-ru-[\w-]{8}\.json$/);
    expect(JSON.parse(source)).toEqual(AWKWARD);
  });

  test("as a script, for a folder: run, it sets the same down under the part's name", () => {
    const { name, source } = fileOf(part, "script");
    expect(name).toMatch(/^market-raid-police-play-ru-[\w-]{8}\.js$/);
    const plainSightParts: Record<string, string> = {};
    runInNewContext(source, { plainSightParts });
    expect(JSON.parse(plainSightParts[part.name] ?? "")).toEqual(AWKWARD);
  });
});
