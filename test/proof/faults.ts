/** One story with one fault in it, and what the proof must say of it. */
export type Fault = {
  /** Its folder in fixtures: the sound story with these files laid over it. */
  readonly fixture: string;
  readonly code: string;
  readonly file: string;
  /** Text on the line that must be named. */
  readonly at: string;
  /** What else the fault entails, by code. Nothing but these may be found. */
  readonly also: readonly string[];
  /** States allowed, where that's the fault. */
  readonly limit?: number;
};

const fault = (fixture: string, code: string, [file, at]: readonly [string, string], ...also: string[]): Fault => ({
  fixture,
  code,
  file,
  at,
  also,
});

const INK = "police.ink";
const KEY = "police.key.yaml";

export const FAULTS: readonly Fault[] = [
  fault("unreached-knot", "knot-unreached", [INK, "=== attic"]),
  fault("impossible-condition", "story-stops", [INK, "My stall stands open"], "choice-unreached", "walkthrough-step"),
  fault("impossible-condition", "choice-unreached", [INK, "goods-lock"], "story-stops", "walkthrough-step"),
  fault(
    "once-only-loop-runs-out",
    "story-stops",
    [INK, "One form is complete"],
    "choice-unreached",
    "walkthrough-step",
  ),
  fault("missing-done", "ink", [INK, "a bench for six"]),
  fault("unkeyed-choice", "choice-unkeyed", [INK, "call-loudest"]),
  fault("key-without-source", "option-unsourced", [KEY, "nb.p.call-each:"]),
  fault("clue-never-obtainable", "clue-unobtainable", [KEY, "stamp:"], "line-unreached"),
  fault("clue-never-obtainable", "line-unreached", [INK, "#clue:stamp"], "clue-unobtainable"),
  fault(
    "violation-without-reachable-clue",
    "violation-unevidenced",
    [KEY, "- violation: document-retention"],
    "clue-unobtainable",
    "line-unreached",
  ),
  fault(
    "decoy-never-settled",
    "decoy-unsettled",
    [KEY, "- violation: indiscriminate-raid"],
    "clue-unobtainable",
    "choice-unreached",
    "line-unreached",
    "best-stale",
    "walkthrough-step",
  ),
  fault("translation-missing", "text-missing", ["text/ru.yaml", "nb.p.0011:"]),
  fault("placeholder-mismatch", "placeholder", ["text/ru.yaml", "nb.p.0011:"]),
  fault("hotspot-not-drawn", "hotspot-unknown", [INK, "#at:aquarium"], "hotspot-elsewhere"),
  fault("hotspot-of-another-place", "hotspot-elsewhere", [INK, "#at:wall-clock"]),
  fault("scene-that-cannot-be-skipped", "scene-unskippable", [INK, "a bench for six"], "walkthrough-step"),
  fault("skip-that-shows-the-scene", "skip-shows", [INK, "#skip:room"]),
  fault("variable-never-set", "variable-never-set", [INK, "VAR dark"]),
  fault("longest-option-is-right", "strategy-sound", [KEY, "  bench:"]),
  fault("law-word-is-right", "strategy-sound", [KEY, "  bench:"]),
  fault("external-without-fallback", "external-no-fallback", ["shared.ink", "EXTERNAL"], "story-error"),
  fault("endless-loop", "loop-endless", [INK, "round-again"], "walkthrough-step"),
  fault("silent-circle", "loop-endless", [INK, "go-on"]),
  fault("lines-in-a-circle", "story-error", [INK, "a bench for six"], "walkthrough-step"),
  fault("end-without-ending", "ending-none", [INK, "call-later"], "walkthrough-step"),
  fault("finding-asked-for-before-its-clue", "choice-unreached", [INK, "water-wait"], "walkthrough-step"),
  fault(
    "golden-walkthrough-not-the-best",
    "golden-short",
    ["walkthroughs/police.golden.yaml", "expect"],
    "walkthrough-band",
  ),
  fault("longer-than-announced", "reading-time", ["case.yaml", "minutes: 45"]),
  fault("best-out-of-date", "best-stale", ["police.best.yaml", "The best that"]),
  { ...fault("too-many-states", "states-many", [INK, "one fault in it"]), limit: 300 },
];
