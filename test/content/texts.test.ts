import { describe, expect, it } from "vitest";
import { nearest } from "../../src/content/ids.ts";
import { initialsOf } from "../../src/content/office.ts";
import { placeholdersOf } from "../../src/content/placeholders.ts";

describe("placeholdersOf", () => {
  it.each([
    ["none", "Forty by six.", []],
    ["in order of name, each once", "{n} of {of}: {n}", ["n", "of"]],
    ["spaces inside count for nothing", "{ on_bus } people", ["on_bus"]],
    ["logic is no placeholder", "{nine|ten}", []],
  ])("%s", (_, text, expected) => {
    expect(placeholdersOf(text)).toEqual(expected);
  });
});

describe("nearest", () => {
  it.each([
    ["a letter changed", "seller-yung", "seller-young"],
    ["a letter left out", "precint", "precinct"],
    ["nothing like it", "kettle", null],
    ["too short to guess", "4", null],
  ])("%s", (_, id, expected) => {
    expect(nearest(id, ["id", "seller-young", "precinct"])).toBe(expected);
  });
});

it("initials of a case", () => {
  expect(["market-raid", "row", "a-b-c"].map(initialsOf)).toEqual(["mr", "r", "abc"]);
});
