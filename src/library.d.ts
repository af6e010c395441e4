/** All shipped content: made by the build (src/tools/vite-stories.ts) from stories/. */
declare module "virtual:library" {
  import type { Library } from "./app/library.ts";
  export const library: Library;
}
