import { describe, expect, it } from "vitest";
import { compileInk } from "../../../src/tools/story/compile-ink.ts";
import { readFlow } from "../../../src/tools/story/ink-flow.ts";

const gives = (ink: string): Readonly<Record<string, readonly string[]>> => {
  const { json, problems } = compileInk("a.ink", () => ink);
  expect(problems).toEqual([]);
  return Object.fromEntries(readFlow(json ?? "").gives);
};

/** A clue is within reach of a choice when its line stands between that choice and the next one. */
describe("which choices give a clue", () => {
  it.each([
    ["its own answer", "* [A #id:a]\n  One. #clue:x\n* [B #id:b]\n  Two.\n- -> END", { a: ["x"] }],
    ["what both ways lead to", "* [A #id:a]\n* [B #id:b]\n- One. #clue:x\n-> END", { a: ["x"], b: ["x"] }],
    [
      "through a divert, up to the next choice",
      "* [A #id:a]\n  -> k\n=== k\nOne. #clue:x\n* [B #id:b]\n  Two. #clue:y\n-> END",
      { a: ["x"], b: ["y"] },
    ],
    ["a tag on a line of its own", "* [A #id:a]\n  # clue: x\n  One.\n- -> END", { a: ["x"] }],
    [
      "on either branch of a condition",
      "VAR n = 1\n* [A #id:a]\n{ n > 1:\nOne. #clue:x\n- else:\nTwo. #clue:y\n}\n- -> END",
      { a: ["x", "y"] },
    ],
    [
      "through a conditional divert",
      "VAR n = 1\n* [A #id:a]\n  { n > 1: -> k }\n  One. #clue:x\n- -> END\n=== k\nTwo. #clue:y\n-> END",
      { a: ["x", "y"] },
    ],
    ["through a fallback choice", "* [A #id:a]\n  * * -> k\n- -> END\n=== k\nOne. #clue:x\n-> END", { a: ["x"] }],
    [
      "through a tunnel and back",
      "* [A #id:a]\n  -> t ->\n  One. #clue:x\n- -> END\n=== t\nTwo. #clue:y\n->->",
      { a: ["x", "y"] },
    ],
    [
      "not what a loop offers again",
      "- (look)\n* [A #id:a]\n  One. #clue:x\n  -> look\n* [B #id:b]\n  Two. #clue:y\n- -> END",
      { a: ["x"], b: ["y"] },
    ],
    ["nothing before the first choice", "One. #clue:x\n* [A #id:a]\n- -> END", {}],
  ])("%s", (_, ink, expected) => {
    const found = gives(ink);
    expect(Object.fromEntries(Object.entries(found).map(([id, clues]) => [id, [...clues].sort()]))).toEqual(expected);
  });
});
