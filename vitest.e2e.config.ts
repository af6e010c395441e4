import { defineConfig } from "vitest/config";

/** End-to-end tests: the built program in a real browser. Two files at a time: each has a browser of its own. */
export default defineConfig({
  test: {
    environment: "node",
    include: ["test/e2e/**/*.test.ts"],
    globalSetup: ["test/e2e/global-setup.ts"],
    // Against hanging only: a slow machine is no failure.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // Vitest's own second is less than a busy machine may need.
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
    allowOnly: false,
  },
});
