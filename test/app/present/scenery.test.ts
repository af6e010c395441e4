import { describe, expect, it } from "vitest";
import { sceneryOf } from "../../../src/app/present/scenery.ts";
import type { Directions, Turn } from "../../../src/core/ports.ts";

/** A turn whose lines give these directions, one each. */
const turn = (...directions: readonly Directions[]): Turn => ({
  lines: directions.map((given, at) => ({
    id: `r.${at}`,
    text: "A line.",
    speaker: null,
    clues: [],
    directions: given,
    variables: {},
  })),
  choices: [],
  variables: {},
});
const soundAfter = (...turns: readonly Turn[]): string | null | undefined => sceneryOf(turns).at(-1)?.sound;

describe("what the story wants heard instead of the place's own sound", () => {
  it.each([
    ["nothing, where it says nothing", [turn({ place: "row" })], null],
    ["what it names", [turn({ place: "row", sound: "engine" })], "engine"],
    ["the same in the turns that follow", [turn({ place: "row", sound: "engine" }), turn({})], "engine"],
    ["silence, until it moves on", [turn({ place: "row", sound: "none" }), turn({ mood: "dusk" })], "none"],
    ["nothing any more in the next place", [turn({ place: "row", sound: "engine" }), turn({ place: "court" })], null],
    ["the same where the place is named again", [turn({ place: "row", sound: "engine" }, { place: "row" })], "engine"],
    ["the same after a telephone has rung", [turn({ place: "row", sound: "engine" }, { cue: "phone" })], "engine"],
    ["nothing for a telephone alone", [turn({ place: "row", cue: "phone" })], null],
  ] as const)("%s", (_, turns, expected) => {
    expect(soundAfter(...turns)).toBe(expected);
  });
});
