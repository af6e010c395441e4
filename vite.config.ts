import { mergeConfig, type UserConfig } from "vite";
import { POLICY } from "./src/tools/policy.mjs";
import { ahead } from "./src/tools/vite-ahead.ts";
import { offline } from "./src/tools/vite-offline.ts";
import { phaserParts } from "./src/tools/vite-phaser.ts";
import { policyInPage } from "./src/tools/vite-policy.ts";
import { stories } from "./src/tools/vite-stories.ts";

/** What the build for a server and the one for a folder (vite.usb.config.ts) have in common. */
export const shared: UserConfig = {
  base: "./",
  // Howler without its spatial part.
  resolve: { alias: { howler: "howler/dist/howler.core.min.js" } },
  build: { target: "es2022" },
};

export default mergeConfig(shared, {
  plugins: [stories(), ahead("src/main.ts"), phaserParts(), policyInPage(POLICY), offline()],
  build: {
    assetsInlineLimit: 0,
    // The list of what each late screen needs weighs a kilobyte before the first choice: they find it themselves. The picture, and the
    // screens before play, have what they need fetched beside them.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file: string, needed: string[]) =>
        /(stage|ahead|late|hub|briefing)-/.test(file) ? needed : needed.filter((name: string) => name.endsWith(".css")),
    },
    // Two scripts to the first choice, each with all that it imports: every further one would cost a head of its own.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "early", test: /src.early\.ts$/, priority: 2 },
            { name: "main", test: /src.main\.ts$/, priority: 1 },
          ],
        },
      },
    },
  },
});
