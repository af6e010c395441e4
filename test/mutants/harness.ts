import { harness } from "./run-tests.ts";

// Stands in for the module `vitest` while mutants are tried.
export const { beforeEach, describe, expect, it, test } = harness;
