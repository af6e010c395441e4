import * as v from "valibot";
import type { Art } from "../../content/art.ts";
import type { Files } from "./files.ts";

const placeFile = v.object({
  hotspots: v.optional(v.array(v.object({ id: v.string() })), []),
  pins: v.optional(v.array(v.object({ id: v.string() })), []),
});

/** What is drawn: places with their hotspots, the map's pins, figures. */
export const readArt = (files: Files): Art => {
  const places = new Map<string, readonly string[]>();
  let pins: readonly string[] = [];
  for (const place of files.list("assets/places")) {
    const text = files.read(`assets/places/${place}/place.json`);
    if (text === null) continue;
    const read = v.parse(placeFile, JSON.parse(text));
    if (place === "hub") pins = read.pins.map(pin => pin.id);
    else
      places.set(
        place,
        read.hotspots.map(hotspot => hotspot.id),
      );
  }
  const figures = files
    .list("assets/figures")
    .filter(name => name.endsWith(".svg") && !name.endsWith(".speaking.svg"))
    .map(name => name.slice(0, -".svg".length));
  const sounds = files.list("assets/sounds").map(name => name.replace(/\.[^.]*$/, ""));
  return { places, pins, figures, sounds: sounds.length > 0 ? [...new Set(sounds)] : null };
};
