/** All shipped content: made by the build (src/tools/vite-stories.ts) from stories/. */
declare module "virtual:library" {
  import type { Library } from "./app/library.ts";
  export const library: Library;
}

/** The same content, part by part, by the name under which it is fetched. */
declare module "virtual:parts" {
  /** Begins to fetch a part ahead of the library's asking; null where there is none of that name. */
  export const ask: (name: string) => Promise<unknown> | null;
}

/** Phaser without WebGL (src/tools/vite-phaser.ts). */
declare module "phaser/canvas" {
  import Phaser from "phaser";
  export default Phaser;
}
