import { fetchPhaser } from "./phaser.ts";
import { chooseRenderer } from "./renderer.ts";

/** What the picture begins with: a still of the place, and the engine that this machine draws with. */
export { startStill } from "./still.ts";
export const fetchEngine = async (): Promise<void> => void (await fetchPhaser(chooseRenderer()));
