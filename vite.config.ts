import { defineConfig } from "vite";
import { phaserParts } from "./src/tools/vite-phaser.ts";
import { stories } from "./src/tools/vite-stories.ts";

export default defineConfig({
  base: "./",
  plugins: [stories(), phaserParts()],
  // Howler without its spatial part.
  resolve: { alias: { howler: "howler/dist/howler.core.min.js" } },
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
