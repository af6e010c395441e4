import type { LoadedCase, LoadedRole } from "../../content/loaded.ts";
import type { Problem } from "../../content/problem.ts";
import { type Best, COMPETENCIES } from "../../core/scoring/score.ts";
import type { Golden } from "./golden.ts";
import { failure, type Places } from "./places.ts";
import type { Findings } from "./task.ts";
import { boundsFor, minutesOf } from "./time.ts";

/** Figures that must lie within bounds: states, reading time, and that no way of playing without judgement is sound. */
export const checkMeasures = (
  found: Findings,
  places: Places,
  loaded: LoadedCase,
  role: LoadedRole,
): readonly Problem[] => [
  ...checkStates(found, places),
  ...(found.graph.openingFault === null && found.lengths.words.most > 0 ? checkTime(found, places, loaded, role) : []),
  ...checkStrategies(found, places, role),
];

const checkStates = ({ graph, samples, limit }: Findings, places: Places): readonly Problem[] =>
  graph.exhaustive
    ? []
    : [
        failure(
          places.story,
          "states-many",
          `The story has more states than can be gone through (${graph.nodes.length} so far, ${limit} is the most); ${samples} random plays went on from there.`,
          "Set a variable back (~ name = 0) where it no longer matters, so that ways come together again.",
        ),
      ];

const round = (value: number): string => String(Math.round(value * 10) / 10);

const checkTime = (
  { lengths, medianWords }: Findings,
  places: Places,
  { file }: LoadedCase,
  { role }: LoadedRole,
): readonly Problem[] => {
  const minutes = file.value.roles[role]?.minutes ?? 0;
  const bounds = boundsFor(minutes);
  const [least, usual, most] = [lengths.words.least, medianWords, lengths.words.most].map(minutesOf) as [
    number,
    number,
    number,
  ];
  const at = places.case(["roles", role, "minutes"]);
  const tell = (what: string, value: number, from: number, to: number): Problem =>
    failure(
      at,
      "reading-time",
      `${what} takes ${round(value)} minutes to read; for a story of ${minutes} it must be ${round(from)} to ${round(to)}.`,
      "Correct the minutes, or lengthen or shorten the story.",
    );
  return [
    ...(least < bounds.least ? [tell("The shortest way", least, bounds.least, bounds.most)] : []),
    ...(usual < bounds.usualLeast || usual > bounds.usualMost
      ? [tell("The usual way", usual, bounds.usualLeast, bounds.usualMost)]
      : []),
    ...(most > bounds.most ? [tell("The longest way", most, bounds.least, bounds.most)] : []),
  ];
};

/** Where a strategy is sound, the first decision that it gets right is where to begin. */
const checkStrategies = ({ strategies }: Findings, places: Places, { key }: LoadedRole): readonly Problem[] =>
  strategies.flatMap(({ name, plays, bands, right }) => {
    const good = (bands.sound ?? 0) + (bands.exemplary ?? 0);
    if (good === 0) return [];
    const decisions = Object.keys(key?.value.decisions ?? {}).length;
    const [first] = right ?? [];
    const how = plays === 1 ? "is" : `is in ${good} of ${plays} plays`;
    return [
      failure(
        places.key(first === undefined ? ["decisions"] : ["decisions", first]),
        "strategy-sound",
        `Playing by "${name}" ${how} ${bands.exemplary ? "exemplary" : "sound"}${right === null ? "" : `: it's right in ${right.length} of ${decisions} decisions, from here on`}.`,
        "Balance the options: none may be told from the others by its length, place or words.",
      ),
    ];
  });

/** The walkthroughs and the best that the game measures by, against the best that was found. */
export const checkBest = (
  best: Best,
  stored: Best | null,
  golden: Golden | null,
  exhaustive: boolean,
  role: LoadedRole,
  bestFile: string,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const walkthrough = role.walkthroughs.get("golden");
  if (golden !== null && walkthrough !== undefined && golden.band !== "exemplary") {
    const short = COMPETENCIES.filter(name => golden.earned[name] < best[name]);
    const far = short.map(name => `${name} ${golden.earned[name]} of ${best[name]}`).join(", ");
    problems.push(
      failure(
        { file: walkthrough.source.file, line: walkthrough.source.lineOf(["expect"]) },
        "golden-short",
        `Measured by the best that can be reached the golden walkthrough is ${golden.band}: ${far}.`,
        "Play it better, or see why the story's best ways exclude one another.",
      ),
    );
  }
  if (exhaustive && (stored === null || COMPETENCIES.some(name => stored[name] !== best[name])))
    problems.push(
      failure(
        { file: bestFile, line: 1 },
        "best-stale",
        stored === null ? "The best reachable isn't stored yet." : "The best reachable has changed.",
        "npm run prove writes it.",
      ),
    );
  return problems;
};
