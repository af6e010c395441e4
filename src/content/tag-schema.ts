import { CUES } from "../core/case/cue.ts";

/** Where a tag may stand. */
export type TagPlace = "line" | "choice";

/** One tag of the story language. docs/tags.md is generated from this table, and the parser obeys it. */
export type TagRule = {
  readonly name: string;
  readonly on: readonly TagPlace[];
  /** What follows the colon. `none`: nothing may follow. */
  readonly value: "none" | "ink-id" | "id" | "id-list" | "id-pair" | "time" | "one-of";
  /** How the value is written, for the reference. */
  readonly form: string;
  /** For `one-of`. */
  readonly options?: readonly string[];
  /** May stand several times on one line. */
  readonly repeats?: boolean;
  readonly meaning: string;
};

export const MOODS: readonly string[] = ["morning", "day", "dusk", "night"];

/** How many people fit on the stage. */
export const CAST_LIMIT = 4;

export const TAG_RULES: readonly TagRule[] = [
  {
    name: "id",
    on: ["line", "choice"],
    value: "ink-id",
    form: "id:mr.p.0001",
    meaning:
      "The id of this line or choice, stable for ever: saves, translations and keys hold on to it. `npm run story:ids` writes those that are missing.",
  },
  {
    name: "speaker",
    on: ["line"],
    value: "id",
    form: "speaker:<person>",
    meaning: "Who says this line: a person of case.yaml. Without it the line is narration.",
  },
  {
    name: "clue",
    on: ["line"],
    value: "id",
    form: "clue:<clue>",
    repeats: true,
    meaning: "The trainee gets this clue of the key with this line. May stand several times.",
  },
  {
    name: "scene",
    on: ["line"],
    value: "id",
    form: "scene:<scene>",
    meaning: "The first line of a scene of the key: progress and the debrief's timeline.",
  },
  {
    name: "place",
    on: ["line"],
    value: "id",
    form: "place:<place>",
    meaning: "From this line on, the stage shows this place of case.yaml.",
  },
  {
    name: "cast",
    on: ["line"],
    value: "id-list",
    form: "cast:<person>, <person>",
    meaning: `Who stands on the stage from this line on, left to right, ${CAST_LIMIT} at most; it replaces the former cast. \`cast:none\` empties the stage.`,
  },
  {
    name: "time",
    on: ["line"],
    value: "time",
    form: "time:16:40",
    meaning: "The clock of events from this line on.",
  },
  {
    name: "mood",
    on: ["line"],
    value: "one-of",
    form: `mood:${MOODS.join("|")}`,
    options: MOODS,
    meaning:
      "The light of the place from this line on; a place that is also drawn by night (flat, flat-night) shows that drawing.",
  },
  {
    name: "sound",
    on: ["line"],
    value: "id",
    form: "sound:<sound>",
    meaning:
      "Heard instead of the place's own sound (assets/sound/places.json) from this line on, until the story moves to another place; `sound:none` is silence. docs/sounds.md lists them.",
  },
  {
    name: "cue",
    on: ["line"],
    value: "one-of",
    form: `cue:${CUES.join("|")}`,
    options: CUES,
    meaning: "Heard once with this line, and written above it as a caption.",
  },
  {
    name: "told",
    on: ["line"],
    value: "none",
    form: "told",
    meaning: "This line tells in words of its cue: with the sound off, no caption says it again.",
  },
  {
    name: "fate",
    on: ["line"],
    value: "id-pair",
    form: "fate:<person>.<outcome>",
    meaning: "What has become of a person, as one of the key's fates; the last one on the way counts.",
  },
  {
    name: "ending",
    on: ["line"],
    value: "id",
    form: "ending:<ending>",
    meaning: "This line belongs to an ending of the key. One line of each ending carries it.",
  },
  {
    name: "at",
    on: ["choice"],
    value: "id",
    form: "at:<hotspot>",
    meaning: "This choice examines a thing that is drawn in the place.",
  },
  {
    name: "free",
    on: ["choice"],
    value: "none",
    form: "free",
    meaning: "A question, or a way to move on: nothing is scored.",
  },
  {
    name: "skip",
    on: ["choice"],
    value: "id",
    form: "skip:<scene>",
    meaning: "This choice skips a distressing scene of the key and leads to a neutral summary.",
  },
];
