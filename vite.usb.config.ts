import { mergeConfig } from "vite";
import { FOLDER_POLICY } from "./src/tools/policy.mjs";
import { folderPage } from "./src/tools/vite-folder.ts";
import { phaserParts } from "./src/tools/vite-phaser.ts";
import { policyInPage } from "./src/tools/vite-policy.ts";
import { stories } from "./src/tools/vite-stories.ts";
import { shared } from "./vite.config.ts";

/** The program as a folder that opens by double-click (docs/decisions/0015-offline.md). */
export default mergeConfig(shared, {
  mode: "usb",
  plugins: [stories("script"), phaserParts({ whole: true }), policyInPage(FOLDER_POLICY), folderPage()],
  // Addresses as the page sees them: a plain script has none of its own to start from.
  experimental: {
    renderBuiltUrl: (file: string, { hostType }: { hostType: string }) =>
      hostType === "js" ? { runtime: JSON.stringify(`./${file}`) } : { relative: true },
  },
  build: {
    outDir: "dist-usb",
    cssCodeSplit: false,
    // From file:// a typeface can't be loaded, and a picture may be shown but not drawn with: both come inside.
    assetsInlineLimit: (file: string) => /\.(woff2|svg)$/.test(file),
    modulePreload: false,
    rolldownOptions: {
      // What is left of import.meta stands in branches that aren't taken.
      checks: { emptyImportMeta: false },
      output: {
        format: "iife",
        codeSplitting: false,
        entryFileNames: "app.js",
        assetFileNames: "assets/[name]-[hash][extname]",
      },
    },
  },
});
