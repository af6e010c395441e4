import { defineConfig } from "vite";
import { stories } from "./src/tools/vite-stories.ts";

export default defineConfig({
  base: "./",
  plugins: [stories()],
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
