import type { View } from "../app/view.ts";
import { drawing, drawnIn, figures, place } from "./art.ts";
import { picture } from "./textures.ts";

/**
 * Begins to fetch the drawings of the place and people in the View while the engine that will draw them is on its way.
 * What doesn't arrive rejects here, and is asked for again, and told of, by the stage.
 */
export async function fetchAhead({ screen }: View): Promise<void> {
  if (screen.name !== "play") return;
  const art = drawnIn(screen.place.art, screen.mood);
  const [{ layers }] = await Promise.all([place(art), figures()]);
  const paths = [
    "grain-tile",
    ...layers.map(layer => `places/${art}/${layer}`),
    ...screen.cast.map(({ figure }) => `figures/${figure}`),
  ];
  await Promise.all(paths.map(drawing).flatMap(url => (url === null ? [] : picture(url))));
}
