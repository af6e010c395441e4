import { toLawBook } from "../../content/law-files.ts";
import type { LoadedCase, LoadedRole } from "../../content/loaded.ts";
import { inOrder, type Problem } from "../../content/problem.ts";
import { toKey } from "../../content/to-key.ts";
import { toldRole } from "../../content/told-roles.ts";
import type { Best } from "../../core/scoring/score.ts";
import type { Files } from "../story/files.ts";
import { bestPath } from "../story/load-case.ts";
import type { Stories } from "../story/load-stories.ts";
import { bestOfBounds } from "./bounds.ts";
import { checkBest, checkMeasures } from "./check-measures.ts";
import { checkReach, isBroken, type Met, metIn } from "./check-reach.ts";
import { checkScenes } from "./check-scenes.ts";
import { checkVariables } from "./check-variables.ts";
import { checkWays } from "./check-ways.ts";
import { STATE_LIMIT } from "./explore.ts";
import { type Golden, playedWalkthrough } from "./golden.ts";
import { type Places, placesOf } from "./places.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { Findings, Task } from "./task.ts";

/** A role that can be gone through: its ink compiles and its key can be read. */
export type Provable = {
  readonly loaded: LoadedCase;
  readonly role: LoadedRole;
  readonly task: Task;
  readonly places: Places;
};

/** The proof of one role's story. */
export type RoleProof = Provable & {
  readonly found: Findings;
  readonly met: Met;
  readonly best: Best;
  readonly golden: Golden | null;
  readonly careless: Golden | null;
  readonly reading: Reading;
  readonly problems: readonly Problem[];
};

/** The roles of all loaded cases that can be gone through. */
export const provableIn = (stories: Stories, files: Files, limit = STATE_LIMIT): readonly Provable[] =>
  stories.cases.flatMap(loaded =>
    loaded.roles.flatMap(role => {
      if (role.json === null || role.key === null) return [];
      const key = toKey(role.key.value, loaded.file.value, role.ink);
      const english = role.ink.choices.flatMap(({ text, tags }) =>
        tags.id === null ? [] : [[tags.id, text] as const],
      );
      const options: Record<string, Readonly<Record<string, string>>> = { en: Object.fromEntries(english) };
      const told = toldRole(loaded, role);
      for (const [language, { value }] of loaded.texts)
        if (language in told)
          options[language] = Object.fromEntries(english.map(([id, text]) => [id, value[id]?.text || text]));
      const law = toLawBook(stories.law.files);
      const task: Task = { caseId: loaded.id, json: role.json, key, law, options, limit };
      return [{ loaded, role, task, places: placesOf(loaded, role, files.read) }];
    }),
  );

/** What was found in going through a role's story, held against all that it promises. */
export const judged = (provable: Provable, found: Findings, stories: Stories): RoleProof => {
  const { loaded, role, task, places } = provable;
  const { graph } = found;
  const best = bestOfBounds(found.bounds);
  const playable = { caseId: task.caseId, json: task.json, key: task.key, law: task.law };
  const golden = playedWalkthrough(role, "golden", playable, best);
  const careless = playedWalkthrough(role, "careless", playable, best);
  const key = role.key?.value;
  const begins = graph.openingFault === null && key !== undefined;
  return {
    ...provable,
    found,
    met: metIn(graph),
    best,
    golden,
    careless,
    reading: readingOf(role.ink),
    problems: inOrder([
      ...checkWays(graph, places),
      ...checkVariables(task.json, places),
      ...(begins ? checkReach(graph, places, key) : []),
      ...(begins ? checkScenes(graph, places, key, loaded.file.value, stories.art) : []),
      ...checkMeasures(found, places, loaded, role),
      ...checkBest(best, role.best, golden, graph.exhaustive && !isBroken(graph), role, bestPath(loaded.id, role.role)),
    ]),
  };
};
