import { describe, expect, it } from "vitest";
import { type Item, scanInk } from "../../../src/tools/story/scan-ink.ts";

/** Items as short words: what was read, not where. */
const short = (item: Item): string => {
  switch (item.kind) {
    case "line":
      return `line ${item.text}${item.tags.map(tag => ` #${tag}`).join("")}`;
    case "choice":
      return `choice ${item.condition === "" ? "" : `{${item.condition.trim()}} `}${item.text}${item.tags.map(tag => ` #${tag}`).join("")}`;
    case "tags":
      return `tags${item.tags.map(tag => ` #${tag}`).join("")}`;
    case "knot":
      return `${item.isFunction ? "function" : "knot"} ${item.name}`;
    case "logic":
      return `logic ${item.code.trim()}`;
    case "fault":
      return `fault ${item.code}`;
    case "variable":
    case "external":
    case "include":
      return `${item.kind} ${item.name}`;
    default:
      return item.kind;
  }
};

describe("scanInk", () => {
  it.each([
    ["a line and its tags", "Two men. #id:a.p.0001 #clue:x", ["line Two men. #id:a.p.0001 #clue:x"]],
    ["a comment behind a line is no part of it", "Two men. #id:a.p.1 // not #this", ["line Two men. #id:a.p.1"]],
    ["a comment over several lines", "One. /* two\n# three */ Four.", ["line One.", "line Four."]],
    ["an escaped hash is text", String.raw`Room \#4. #id:a.p.1`, ["line Room #4. #id:a.p.1"]],
    ["spaces as ink prints them", "Two   men.\t Gone.", ["line Two men. Gone."]],
    ["tags on a line of their own", "# place: row # mood: dusk", ["tags #place: row #mood: dusk"]],
    ["a choice", "* [Look. #id:a.p.c001 #at:phone]", ["choice Look. #id:a.p.c001 #at:phone"]],
    [
      "a choice with label, conditions and divert",
      "+ (ask) {a > 1} {not b} [Ask. #free] -> row",
      ["choice {a > 1 not b} Ask. #free"],
    ],
    ["a nested choice", "* * [Look.]", ["choice Look."]],
    ["a fallback choice has no text", "* -> row", ["divert"]],
    ["a choice's tags behind the bracket", "* [Look.] #at:phone", ["choice Look.", "fault tag-outside-brackets"]],
    ["a choice's text behind the bracket", "* [Look.] Nothing.", ["choice Look.", "fault text-after-brackets"]],
    ["a choice's text before the bracket", "* Look [at it.]", ["fault choice-unbracketed"]],
    ["a gather with text", "- (look) The row. #id:a.p.1", ["gather", "line The row. #id:a.p.1"]],
    ["a gather that diverts", "- -> row", ["gather", "divert"]],
    ["deep gathers", "- - (x) Text.", ["gather", "line Text."]],
    ["a divert behind a line", "Text. -> row", ["line Text.", "fault divert-after-text"]],
    ["a line that begins with a variable", "{on_bus} people.", ["line {on_bus} people."]],
    ["a conditional divert", "{ bus > 3: -> full | -> row }", ["logic bus > 3", "divert"]],
    [
      "a block of conditions",
      "{ bus > 3:\n  Full. #id:a\n- else:\n  Empty. #id:b\n}\nAfter.",
      [
        "open",
        "logic bus > 3",
        "line Full. #id:a",
        "branch",
        "logic else",
        "line Empty. #id:b",
        "close",
        "line After.",
      ],
    ],
    [
      "a branch with its line beside it",
      "{\n- bus > 3: Full.\n- else: Empty.\n}",
      ["open", "branch", "logic bus > 3", "line Full.", "branch", "logic else", "line Empty.", "close"],
    ],
    [
      "a sequence's branches have no condition",
      "{ stopping:\n- One: two.\n- Three.\n}",
      ["open", "branch", "line One: two.", "branch", "line Three.", "close"],
    ],
    [
      "a block in a block",
      "{ a:\n{ b:\nText.\n}\n- else:\nOther.\n}",
      ["open", "logic a", "open", "logic b", "line Text.", "close", "branch", "logic else", "line Other.", "close"],
    ],
    ["code", "~ on_bus = 2", ["logic on_bus = 2"]],
    [
      "declarations",
      "INCLUDE shared.ink\nVAR a = 1\nEXTERNAL f(x)\nCONST B = 2\nTODO: this",
      ["include shared.ink", "variable a", "external f"],
    ],
    [
      "knots, stitches and functions",
      "=== row ===\n= gloves\n=== function f(x)\n~ return 1",
      ["knot row", "knot gloves", "function f", "logic return 1"],
    ],
    ["a function that prints", "=== function f\nText.", ["function f", "fault text-in-function"]],
    ["Windows line ends", "One.\r\nTwo. #id:a\r\n", ["line One.", "line Two. #id:a"]],
  ])("%s", (_, ink, expected) => {
    expect(scanInk(ink).map(short)).toEqual(expected);
  });
});
