import { join } from "node:path";
import type { Plugin } from "vite";
import { WORKER, writeList } from "./offline-list.ts";

/**
 * Builds the service worker beside the page, under a name without a hash: browsers ask for that very address to learn of
 * a new version. The list of files is written into it last, from what really lies in the folder.
 */
export const offline = (): Plugin => {
  let folder = "";
  return {
    name: "plain-sight-offline",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    buildStart() {
      this.emitFile({ type: "chunk", id: "src/worker/worker.ts", fileName: WORKER });
    },
    writeBundle() {
      writeList(folder);
    },
  };
};
