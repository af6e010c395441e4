import { configDefaults, defineConfig, mergeConfig } from "vitest/config";
import vite from "./vite.config.ts";

const NOT_UNIT = [...configDefaults.exclude, "test/e2e/**", "test/bench/**"];
/** No page, nothing global, and the stories read for the most part: to read them anew for each file would take twice as long. */
const PURE = "test/{architecture,content,core,fuzz,proof,tools}/**/*.test.{ts,tsx}";

/** Unit, architecture and content tests. A test that needs a DOM says so: `// @vitest-environment jsdom` on its first line. */
export default mergeConfig(
  vite,
  defineConfig({
    test: {
      environment: "node",
      // Against hanging only: a slow machine is no failure.
      testTimeout: 60_000,
      // A test left alone with `.only` would hide the rest.
      allowOnly: false,
      pool: "threads",
      projects: [
        { extends: true, test: { name: "pure", include: [PURE], isolate: false } },
        { extends: true, test: { name: "rest", include: ["test/**/*.test.{ts,tsx}"], exclude: [...NOT_UNIT, PURE] } },
      ],
    },
  }),
);
