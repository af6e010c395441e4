import type { KeyFile } from "../../content/key-file.ts";
import type { Problem } from "../../content/problem.ts";
import type { Graph } from "./graph.ts";
import { failure, type Places } from "./places.ts";

/** What was met on any way through the story. */
export type Met = {
  readonly lines: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  readonly clues: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
};

export const metIn = (graph: Graph): Met => {
  const told = [
    ...(graph.opening ? [graph.opening] : []),
    ...graph.edges.flatMap(edges => edges ?? []).map(edge => edge.told),
  ];
  const broke = graph.edges.flatMap(edges => edges ?? []).flatMap(edge => edge.brokeAfter ?? []);
  return {
    lines: new Set([...told.flatMap(({ lines }) => lines), ...broke]),
    choices: new Set(graph.nodes.flatMap(({ offers }) => offers.map(({ choice }) => choice.id))),
    clues: new Set(told.flatMap(({ clues }) => clues)),
    endings: new Set(graph.nodes.flatMap(({ ending }) => ending ?? [])),
  };
};

/** What lies behind a break can't be met: until that is mended only the conditions of choices are judged. */
export const isBroken = ({ edges, openingFault }: Graph): boolean =>
  openingFault !== null || edges.some(each => each?.some(({ fault }) => fault !== null));

/** Everything that is written can be met: knots, lines, choices, endings, clues, and what clues are to show. */
export const checkReach = (graph: Graph, places: Places, key: KeyFile): readonly Problem[] => {
  const met = metIn(graph);
  const how = graph.exhaustive ? "on any way through the story" : "in the states gone through and the random plays";
  const missed = unread(met, places, how);
  return isBroken(graph)
    ? missed.filter(({ code }) => code === "choice-unreached")
    : [...missed, ...unproved(met, places, key, how)];
};

const unread = (met: Met, places: Places, how: string): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const { name, at, lines, choices } of places.knots) {
    const missedLines = lines.filter(id => !met.lines.has(id));
    const missedChoices = choices.filter(id => !met.choices.has(id));
    if (missedLines.length === lines.length && missedChoices.length === choices.length) {
      const holds = `${lines.length} lines and ${choices.length} choices`;
      const message = `"${name}" isn't reached ${how} (${holds}).`;
      problems.push(failure(at, "knot-unreached", message, `Lead to it (-> ${name}), or take it away.`));
      continue;
    }
    for (const id of missedLines) {
      const message = `The line "${id}" isn't told ${how}.`;
      const hint = "Look at the condition above it, and at what the variable in it can be here.";
      problems.push(failure(places.line.get(id) ?? at, "line-unreached", message, hint));
    }
    for (const id of missedChoices) {
      const message = `The choice "${id}" isn't offered ${how}.`;
      const hint = "Look at its condition: its finding needs a clue before this place, its variable a value.";
      problems.push(failure(places.choice.get(id) ?? at, "choice-unreached", message, hint));
    }
  }
  return problems;
};

const unproved = (met: Met, places: Places, key: KeyFile, how: string): readonly Problem[] => {
  const problems: Problem[] = [];
  const add = (path: readonly (string | number)[], code: string, message: string, hint: string): void => {
    problems.push(failure(places.key(path), code, message, hint));
  };
  for (const ending of Object.keys(key.endings))
    if (!met.endings.has(ending))
      add(["endings", ending], "ending-unreached", `No way ends in "${ending}" ${how}.`, "Lead to its #ending line.");
  for (const clue of Object.keys(key.clues))
    if (!met.clues.has(clue))
      add(
        ["clues", clue],
        "clue-unobtainable",
        `The clue "${clue}" isn't obtained ${how}.`,
        "Its #clue line must be told.",
      );
  key.present.forEach(({ violation, about, clues }, at) => {
    if (clues.some(clue => met.clues.has(clue))) return;
    const message = `Nothing shows ${violation} about ${about} ${how}: ${clues.join(", ")} can't be obtained.`;
    add(["present", at], "violation-unevidenced", message, "Give one of its clues a way.");
  });
  key.decoys.forEach(({ violation, about, clues }, at) => {
    if (clues.some(clue => met.clues.has(clue))) return;
    const what = clues.length === 0 ? "it names no clue" : `${clues.join(", ")} can't be obtained`;
    const message = `Nothing settles the decoy ${violation} about ${about} ${how}: ${what}.`;
    add(["decoys", at], "decoy-unsettled", message, "Let a clue tell why it's none.");
  });
  return problems;
};
