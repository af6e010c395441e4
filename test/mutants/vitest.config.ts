import { defineConfig } from "vitest/config";

/** The tests that a changed scoring or session must not get past: those of the core alone, so that a mutant takes a second. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["test/core/{scoring,session}/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
