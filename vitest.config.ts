import { configDefaults, defineConfig, mergeConfig } from "vitest/config";
import vite from "./vite.config.ts";

/** Unit, architecture and content tests. A test that needs a DOM says so: `// @vitest-environment jsdom` on its first line. */
export default mergeConfig(
  vite,
  defineConfig({
    test: {
      environment: "node",
      include: ["test/**/*.test.{ts,tsx}"],
      exclude: [...configDefaults.exclude, "test/e2e/**", "test/bench/**"],
      testTimeout: 15_000,
      // A test left alone with `.only` would hide the rest.
      allowOnly: false,
    },
  }),
);
