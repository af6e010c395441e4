import type { LoadedRole } from "../../content/loaded.ts";
import { inOrder, type Problem } from "../../content/problem.ts";
import { checkStories } from "../story/check-stories.ts";
import type { Files } from "../story/files.ts";
import { loadStories, type Stories } from "../story/load-stories.ts";
import { STATE_LIMIT } from "./explore.ts";
import { failure } from "./places.ts";
import { judged, type Provable, provableIn, type RoleProof } from "./prove-role.ts";
import type { Task } from "./task.ts";
import { inThreads, type Outcome } from "./threads.ts";

export type Proof = {
  readonly stories: Stories;
  readonly roles: readonly RoleProof[];
  readonly problems: readonly Problem[];
  /** Spent in going through the states, all threads together from the first to the last. */
  readonly milliseconds: number;
};

/** `role` may name one that isn't open yet. */
export type Wanted = { readonly caseId: string | null; readonly role: string | null; readonly limit?: number };

/** Runs the tasks; threads unless a caller knows better. */
export type Run = (tasks: readonly Task[]) => Promise<readonly Outcome[]>;

/** Checks and goes through the stories wanted. Roles that don't compile are in the problems only. */
export const prove = async (files: Files, wanted: Wanted, run: Run = inThreads): Promise<Proof> => {
  const stories = loadStories(files, wanted.caseId, wanted.role);
  const provables = provableIn(stories, files, wanted.limit ?? STATE_LIMIT).filter(
    ({ role }) => wanted.role === null || role.role === wanted.role,
  );
  const began = performance.now();
  const outcomes = await run(provables.map(({ task }) => task));
  const milliseconds = performance.now() - began;
  const roles: RoleProof[] = [];
  const problems: Problem[] = [];
  const hung = new Set<LoadedRole>();
  provables.forEach((provable, at) => {
    const outcome = outcomes[at];
    if (outcome === undefined) return;
    if ("hangsAfter" in outcome) {
      hung.add(provable.role);
      problems.push(hanging(provable, outcome.hangsAfter));
    } else {
      const proof = judged(provable, outcome.found, stories);
      roles.push(proof);
      problems.push(...proof.problems);
    }
  });
  const own = (file: string): boolean =>
    wanted.caseId === null || file.startsWith(`stories/${wanted.caseId}/`) || !file.startsWith("stories/");
  problems.push(...checkStories(without(hung, stories)).filter(({ file }) => own(file)));
  return { stories, roles, problems: inOrder(problems), milliseconds };
};

/** The checks play walkthroughs on this thread: a story that hangs would take it along. */
const without = (hung: ReadonlySet<LoadedRole>, stories: Stories): Stories => ({
  ...stories,
  cases: stories.cases.map(loaded => ({
    ...loaded,
    roles: loaded.roles.map(role => (hung.has(role) ? { ...role, json: null } : role)),
  })),
});

const hanging = ({ places }: Provable, choice: string): Problem =>
  failure(
    places.choice.get(choice) ?? places.story,
    "loop-endless",
    choice === "" ? "The story never stops to offer a choice." : `After "${choice}" the story never stops.`,
    "A divert (->) comes back to itself with nothing told or offered on the way.",
  );
