import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import type { Heard } from "../../src/audio/heard.ts";
import { ambienceOf, momentsOf } from "../../src/audio/score.ts";
import { CUES } from "../../src/core/case/cue.ts";

const heard = (changes: Partial<Heard> = {}): Heard => ({
  screen: "play",
  place: "row",
  sound: null,
  session: "one",
  turn: 3,
  clues: 2,
  cues: [],
  ...changes,
});
const screen = (name: Heard["screen"]): Heard =>
  heard({ screen: name, place: null, session: null, turn: -1, clues: -1 });

describe("the ambience", () => {
  it.each([
    ["of a place is its own", heard({ place: "court" }), "court"],
    ["of the market row is the market", heard(), "market"],
    ["is another where the story says so", heard({ sound: "engine" }), "engine"],
    ["is silence where the story says so", heard({ sound: "none" }), null],
    ["of a place that nobody has drawn is silence", heard({ place: "moon" }), null],
    ["of the hub is the map's", screen("hub"), "map"],
    ["of a briefing is still the map's", screen("briefing"), "map"],
    ["goes on under the notebook", screen("notebook"), undefined],
    ["goes on under the settings", screen("settings"), undefined],
    ["goes on under the law desk", screen("law"), undefined],
    ["ends with the report", screen("report"), null],
    ["doesn't come back for the debrief", screen("debrief"), null],
  ])("%s", (_, now, expected) => {
    expect(ambienceOf(now)).toBe(expected);
  });
});

it.each([
  ["the settings", screen("settings"), "map"],
  ["a debrief", screen("debrief"), null],
  ["play", heard(), "market"],
])("switched on in %s", (_, now, expected) => {
  expect(ambienceOf(now, true)).toBe(expected);
});

describe("what is heard once", () => {
  it.each([
    ["the next turn in one place: nothing", heard(), heard({ turn: 4 }), []],
    ["a clue: the pencil", heard(), heard({ turn: 4, clues: 3 }), ["note"]],
    ["into a room: its door", heard(), heard({ turn: 4, place: "precinct" }), ["door"]],
    ["out into the open: no door", heard({ place: "court" }), heard({ turn: 4, place: "row-after" }), []],
    ["a telephone with a line", heard(), heard({ turn: 4, cues: ["phone"] }), ["phone"]],
    [
      "a room, its telephone, a clue: one after the other",
      heard(),
      heard({ turn: 4, place: "consulate", cues: ["phone"], clues: 3 }),
      ["door", "phone", "note"],
    ],
    ["a door in the text falls shut once", heard(), heard({ turn: 4, place: "flat", cues: ["door"] }), ["door"]],
    ["the first turn", screen("briefing"), heard({ turn: 0, cues: ["phone"] }), ["phone"]],
    ["the same turn shown again", heard({ cues: ["phone"] }), heard({ cues: ["phone"] }), []],
    ["back from the notebook", screen("notebook"), heard({ cues: ["phone"] }), []],
    ["a stored run taken up again", screen("hub"), heard({ cues: ["phone"] }), []],
    ["another run at the next turn", heard(), heard({ session: "two", turn: 4, cues: ["phone"] }), []],
    ["the notebook is opened", heard(), screen("notebook"), ["page"]],
    ["the report is filed", screen("report"), screen("debrief"), ["stamp"]],
    ["an old debrief is opened", screen("hub"), screen("debrief"), []],
  ])("%s", (_, before, now, expected) => {
    expect(momentsOf(before, now)).toEqual(expected);
  });
});

test("every cue of the stories is a sound that was made, and the other way round", () => {
  const list = readFileSync(join(import.meta.dirname, "../../assets/sound/sounds.json"), "utf8");
  const made = Object.entries(JSON.parse(list) as Readonly<Record<string, { readonly kind: string }>>);
  expect([...CUES]).toEqual(made.flatMap(([name, { kind }]) => (kind === "cue" ? [name] : [])));
});
