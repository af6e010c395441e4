import { watch } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isUntranslated, type Problem } from "../content/problem.ts";
import { figuresOf, STRATEGY_HEAD, strategyRows } from "./proof/figures.ts";
import { storyMap } from "./proof/map/story-map.ts";
import { failure } from "./proof/places.ts";
import { pointsOf } from "./proof/points.ts";
import { type Proof, prove } from "./proof/prove.ts";
import type { RoleProof } from "./proof/prove-role.ts";
import { paceOf } from "./proof/replayed.ts";
import { roleWanted } from "./proof/role-wanted.ts";
import { bestFiles, docFile, PROOF_DOC } from "./proof/write.ts";
import { ROOT, refuse, save, say } from "./story/command.ts";
import { filesBelow } from "./story/files.ts";
import { caseFolders } from "./story/load-stories.ts";
import { lineOfProblem } from "./story/show-problems.ts";
import { columns } from "./table.ts";

/**
 * npm run prove [case] [role]: proves what the stories promise, and writes the best reachable, docs/proof.md and a map of
 * each story. With --check nothing is written and what is out of date fails; --watch proves again after each change.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean" }, watch: { type: "boolean" }, limit: { type: "string" } },
});
const files = filesBelow(ROOT);
const [caseId = null, role = null] = positionals;
if (caseId !== null && !caseFolders(files).includes(caseId))
  refuse(`There is no case "${caseId}". Cases: ${caseFolders(files).join(", ")}.`);
const { draft, refusal } =
  caseId !== null && role !== null ? roleWanted(files, caseId, role) : { draft: false, refusal: null };
if (refusal !== null) refuse(refusal);
const wanted = { caseId, role, ...(values.limit !== undefined && { limit: Number(values.limit) }) };

/** What is stored from an earlier run and no longer true. */
const stale = (proof: Proof): readonly Problem[] => {
  const { file, text } = docFile(proof.roles);
  if (caseId !== null || files.read(file) === text) return [];
  return [
    failure({ file: PROOF_DOC, line: 1 }, "proof-stale", "The figures have changed.", "npm run prove writes it."),
  ];
};

const write = (proof: Proof): void => {
  for (const { file, text } of bestFiles(proof.roles)) save(file, text);
  if (caseId === null) {
    const doc = docFile(proof.roles);
    save(doc.file, doc.text);
  }
  for (const each of proof.roles) save(`proof/${each.loaded.id}-${each.role.role}.html`, storyMap(each));
};

const tellRole = (proof: RoleProof): void => {
  const { loaded, role, found } = proof;
  say(`\n${loaded.id} · ${role.role}`);
  say(columns(figuresOf(proof).map(([what, value]) => [`  ${what}`, value])));
  say(
    columns([STRATEGY_HEAD, ...strategyRows(proof)].map(row => row.map((cell, at) => (at === 0 ? `  ${cell}` : cell)))),
  );
  const { graph, milliseconds } = found;
  const states = (graph.nodes.length / milliseconds) * 1000;
  say(`  ${states.toFixed(0)} states/s, ${((graph.tried / milliseconds) * 1000).toFixed(0)} steps/s`);
  if (values.check || values.watch) return;
  const pace = paceOf(proof.task, found);
  const ratio = pace.steps / pace.replayed;
  say(
    `  from the start each time: ${pace.replayed.toFixed(0)} steps/s; this is ${ratio.toFixed(1)} times as fast a step`,
  );
};

const untold = (texts: number): string =>
  texts === 0
    ? "open: true in case.yaml puts it into the game."
    : `translations that are missing or outdated count once it is (npm run story:text <lang> ${caseId}).`;

/** How fast it went: with everything, and the going through the states alone. */
const paceLine = ({ roles, milliseconds }: Proof, spent: number): string => {
  const sum = (of: (graph: RoleProof["found"]["graph"]) => number): number =>
    roles.reduce((all, { found }) => all + of(found.graph), 0);
  const [states, steps] = [sum(graph => graph.nodes.length), sum(graph => graph.tried)];
  const rate = (count: number, within: number): string => ((count / Math.max(within, 1)) * 1000).toFixed(0);
  const threads = Math.min(roles.length, availableParallelism());
  return `${states} states in ${(spent / 1000).toFixed(1)} s, ${rate(states, spent)} states/s with loading and checks; exploring alone ${rate(steps, milliseconds)} steps/s in ${threads} ${threads === 1 ? "thread" : "threads"}`;
};

/** Problems that writing settles: a run that writes doesn't report them. */
const SETTLED: readonly string[] = ["best-stale"];

const once = async (): Promise<boolean> => {
  const began = performance.now();
  const fresh = await prove(files, wanted);
  const writes = !values.check && !values.watch;
  const extra = writes ? [] : stale(fresh);
  const open = fresh.problems.filter(problem => !draft || !isUntranslated(problem));
  const problems = [...open, ...extra].filter(({ code }) => values.check || !SETTLED.includes(code));
  const proof = { ...fresh, problems };
  if (!values.watch) for (const each of proof.roles) tellRole(each);
  if (writes) write(proof);
  for (const problem of problems) say(`\n${lineOfProblem(problem)}`);
  const points = pointsOf({
    ...proof,
    roles: proof.roles.map(each => ({ ...each, problems: each.problems.filter(item => problems.includes(item)) })),
  });
  if (!values.watch)
    say(
      `\n${columns(points.map(point => [point.problems.length === 0 ? "ok    " : "FAILED", point.role, point.name]))}`,
    );
  if (draft) say(`\n${role} isn't open yet: ${untold(fresh.problems.length - open.length)}`);
  say(`\n${paceLine(proof, performance.now() - began)}`);
  const failed = points.filter(point => point.problems.length > 0).length;
  say(`${points.length - failed} passed, ${failed} failed`);
  return failed === 0;
};

/** Proves again when the author has saved; what is saved meanwhile waits for the next round. */
const watching = (): void => {
  let running = false;
  let again = true;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const go = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (again) {
      again = false;
      say(`\n──── ${new Date().toLocaleTimeString()}`);
      await once().catch((error: unknown) => say(String(error)));
    }
    running = false;
  };
  for (const folder of ["stories", "assets/places"])
    watch(join(ROOT, folder), { recursive: true }, () => {
      again = true;
      if (waiting !== null) clearTimeout(waiting);
      waiting = setTimeout(() => void go(), 100);
    });
  void go();
};

if (values.watch) watching();
else process.exitCode = (await once()) ? 0 : 1;
