import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serve } from "../../src/tools/serve.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the served build, ending in a slash. */
    readonly site: string;
  }
}

/** Serves dist as `npm start` does: same headers, same packing. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(import.meta.dirname, "..", "..", "dist");
  if (!existsSync(join(dist, "index.html"))) throw new Error("There is no build to test: run npm run build first.");
  const server = await serve({ root: dist, port: 0 });
  project.provide("site", server.url);
  return server.close;
}
