import type Phaser from "phaser";
import type { RendererName } from "./renderer.ts";

export type PhaserModule = { readonly default: typeof Phaser };

/** Without WebGL it is a third lighter, and the machines that draw without it are the weak ones. */
export const fetchPhaser = (renderer: RendererName): Promise<PhaserModule> =>
  renderer === "webgl" ? import("phaser") : import("phaser/canvas");
