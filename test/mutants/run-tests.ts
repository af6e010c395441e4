import { expect } from "vitest";

type Body = (...values: readonly unknown[]) => unknown;
type Test = { readonly name: string; readonly run: () => Promise<void> };

// As much of vitest's describe and test as the tests of the core use, without its workers: a mutant then takes a fraction
// of a second, not two. `expect` is vitest's own. What isn't here is missing loudly: the first run, without a mutant, fails.

let tests: Test[] = [];
let before: Body[] = [];

const describe = (_: string, body: Body): void => {
  const outer = before;
  before = [...outer];
  body();
  before = outer;
};

const test = (name: string, body: Body, values: readonly unknown[] = []): void => {
  const first = before;
  tests.push({
    name,
    run: async () => {
      for (const each of first) await each();
      await body(...values);
    },
  });
};

const each =
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of rows) test(name, body, Array.isArray(row) ? row : [row]);
  };

const beforeEach = (body: Body): void => void before.push(body);

/** What a test file gets when it imports `vitest` here. */
export const harness = {
  describe,
  expect,
  beforeEach,
  test: Object.assign(test, { each }),
  it: Object.assign(test, { each }),
};

/** The tests that have been declared since the last call. */
export const declared = (): readonly Test[] => {
  const all = tests;
  tests = [];
  before = [];
  return all;
};
