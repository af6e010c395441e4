import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { openBench } from "./bench.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";

/** How the mutants of one file fared. */
export type Tried = {
  /** `scoring/band.ts` */
  readonly file: string;
  readonly mutants: number;
  /** Of the mutants: a test failed, or none came to its end. */
  readonly killed: number;
  readonly survived: readonly Mutant[];
};

type Bench = ReturnType<typeof openBench>;

const SOURCES = join(import.meta.dirname, "../../src/core");
const TESTS = join(import.meta.dirname, "../core");

export const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(SOURCES, folder)).map(name => `${folder}/${name}`);

/** The tests of a folder of the core. Those named like the file come first: they mostly see its mistakes at once. */
const testsFor = (file: string): readonly string[] => {
  const [folder = "", name = ""] = file.split("/");
  const own = name.replace(".ts", "");
  return readdirSync(join(TESTS, folder))
    .filter(test => test.endsWith(".test.ts"))
    .toSorted((a, b) => Number(b.startsWith(own)) - Number(a.startsWith(own)))
    .map(test => join(TESTS, folder, test));
};

/** Tries every mutant of a file. Throws where the tests fail without one: then no figure means anything. */
export const tryFile = async (bench: Bench, file: string): Promise<Tried> => {
  const path = join(SOURCES, file);
  const tests = testsFor(file);
  const plain = await bench.attempt({ tests, mutant: null });
  if (plain?.failed !== null) throw new Error(`Without a mutant "${plain?.failed}" fails: ${plain?.said}`);
  const mutants = mutantsOf(path, readFileSync(path, "utf8"));
  const survived: Mutant[] = [];
  for (const mutant of mutants) {
    const verdict = await bench.attempt({ tests, mutant });
    if (verdict?.failed === null) survived.push(mutant);
  }
  return { file, mutants: mutants.length, killed: mutants.length - survived.length, survived };
};
