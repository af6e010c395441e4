import { drawing, drawnIn, place } from "./art.ts";
import { fetchPhaser } from "./phaser.ts";
import { chooseRenderer } from "./renderer.ts";

/** What the picture begins with: a still of the place, and the engine that this machine draws with. */
export { startStill } from "./still.ts";
export const fetchEngine = async (): Promise<void> => void (await fetchPhaser(chooseRenderer()));

/** Asks for the drawings of a place before the still does; what doesn't come is asked for again. */
export const fetchPlace = (art: string, mood: string): void => {
  const drawn = drawnIn(art, mood);
  for (const layer of place(drawn).layers) new Image().src = drawing(`places/${drawn}/${layer}`) ?? "";
};
