import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";
import fc from "fast-check";
import type { Mutant } from "./mutants.ts";
import { declared } from "./run-tests.ts";

/** One trial: these test files, with this mutant in the place of its source; null tries the code as it is. */
export type Trial = { readonly tests: readonly string[]; readonly mutant: Pick<Mutant, "file" | "source"> | null };
/** The name of the test that failed, with what it said; null where all passed. */
export type Verdict = { readonly failed: string | null; readonly said: string };

// The same cases for every mutant, so that a figure can be had again; the smallest counterexample isn't asked for.
fc.configureGlobal({ seed: 2026, endOnFailure: true });

const stripped = new Map<string, string>();
const HARNESS = new URL("./harness.ts", import.meta.url).href;
/** Loaded anew for every mutant: the core, and the tests that hold on to it. */
const ANEW = /\/(src\/core|test\/(core|ink|builders))\b/;

let round = 0;
let trial: Trial = { tests: [], mutant: null };

registerHooks({
  resolve: (specifier, context, next) => {
    const anew = context.parentURL?.includes("?round=") === true;
    if (anew && specifier === "vitest") return { url: HARNESS, format: "module-typescript", shortCircuit: true };
    const found = next(specifier, context);
    return anew && ANEW.test(found.url) ? { ...found, url: `${found.url}?round=${round}` } : found;
  },
  load: (url, context, next) => {
    if (!url.includes("?round=")) return next(url, context);
    const file = fileURLToPath(url.replace(/\?.*$/, ""));
    if (trial.mutant?.file === file)
      return { format: "module", source: stripTypeScriptTypes(trial.mutant.source), shortCircuit: true };
    const source = stripped.get(file) ?? stripTypeScriptTypes(readFileSync(file, "utf8"));
    stripped.set(file, source);
    return { format: "module", source, shortCircuit: true };
  },
});

/** Tests that have caught a mutant before are tried first: its neighbours mostly fall to the same one. */
const caught: string[] = [];
const rank = (name: string): number => caught.lastIndexOf(name);

const tried = async (): Promise<Verdict> => {
  round += 1;
  let name = "loading";
  try {
    for (const file of trial.tests) await import(`${pathToFileURL(file).href}?round=${round}`);
    for (const test of declared().toSorted((a, b) => rank(b.name) - rank(a.name))) {
      name = test.name;
      await test.run();
    }
    return { failed: null, said: "" };
  } catch (error) {
    declared();
    caught.push(name);
    return { failed: name, said: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on("message", (next: Trial) => {
  trial = next;
  void tried().then(verdict => parentPort?.postMessage(verdict));
});
