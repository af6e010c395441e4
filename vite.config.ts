import { defineConfig } from "vite";
import { offline } from "./src/tools/vite-offline.ts";
import { phaserParts } from "./src/tools/vite-phaser.ts";
import { stories } from "./src/tools/vite-stories.ts";

export default defineConfig({
  base: "./",
  plugins: [stories(), phaserParts(), offline()],
  // Howler without its spatial part.
  resolve: { alias: { howler: "howler/dist/howler.core.min.js" } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first choice needs besides the entry comes as one file: each small one costs a head of its own.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: "first",
              test: /node_modules.(preact|i18next)|vite.preload-helper|src.(core.result|storage.late-store|app.(route|view|texts)\.ts|app.present.(present-(law|play)|person|scenery)|app.opening|ui.parts.(language-switch|icon|memo)|i18n.i18n)/,
            },
          ],
        },
      },
    },
  },
});
