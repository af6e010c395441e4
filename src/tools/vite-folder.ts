import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What lies beside the program for those who have Node, or wonder what this folder is: file there, file in src/tools. */
const BESIDE: Readonly<Record<string, string>> = {
  "README.txt": "usb/README.txt",
  "serve.cmd": "usb/serve.cmd",
  "serve.sh": "usb/serve.sh",
  "server/serve-folder.mjs": "serve-folder.mjs",
  "server/serve.mjs": "serve.mjs",
  "server/policy.mjs": "policy.mjs",
  "server/open-browser.mjs": "open-browser.mjs",
};

/** Makes of the built page one that runs from file://: there, browsers refuse modules, manifests and all that asks for CORS. */
const fromFolder = (html: string): string =>
  html
    .replace(/<link rel="(manifest|apple-touch-icon)"[^>]*>\s*/g, "")
    .replace(/ crossorigin(?=[ >])/g, "")
    .replace('<script async type="module"', "<script defer");

export const folderPage = (): Plugin => {
  let folder = "";
  return {
    name: "plain-sight-folder",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    buildStart() {
      for (const [fileName, source] of Object.entries(BESIDE))
        this.emitFile({ type: "asset", fileName, source: readFileSync(join(import.meta.dirname, source)) });
    },
    transformIndexHtml: { order: "post", handler: fromFolder },
    writeBundle() {
      chmodSync(join(folder, "serve.sh"), 0o755);
    },
  };
};
