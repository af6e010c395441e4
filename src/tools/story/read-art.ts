import * as v from "valibot";
import type { Art } from "../../content/art.ts";
import type { Problem } from "../../content/problem.ts";
import type { Files } from "./files.ts";

const placeJson = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    hotspots: v.optional(v.array(v.object({ id: v.string() })), []),
    pins: v.optional(v.array(v.object({ id: v.string() })), []),
  }),
);

const SOUNDS = "assets/sound/sounds.json";
const soundsJson = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.object({ kind: v.string() })));

/** Sounds that a place may have; what is heard once isn't among them. */
const soundsOf = (files: Files, problems: Problem[]): readonly string[] => {
  const read = v.safeParse(soundsJson, files.read(SOUNDS));
  if (read.success)
    return Object.entries(read.output).flatMap(([name, { kind }]) => (kind === "ambience" ? [name] : []));
  problems.push({
    code: "art",
    file: SOUNDS,
    line: 1,
    message: "This isn't the list of sounds.",
    hint: "Make the sounds again: npm run sound.",
  });
  return [];
};

/** What is drawn: places with their hotspots, the map's pins, figures. */
export const readArt = (files: Files, problems: Problem[]): Art => {
  const places = new Map<string, readonly string[]>();
  let pins: readonly string[] = [];
  for (const place of files.list("assets/places")) {
    const file = `assets/places/${place}/place.json`;
    const text = files.read(file);
    if (text === null) continue;
    const read = v.safeParse(placeJson, text);
    if (!read.success) {
      problems.push({
        code: "art",
        file,
        line: 1,
        message: "This isn't a place.json.",
        hint: "Draw the place again: npm run art.",
      });
      continue;
    }
    if (place === "hub") pins = read.output.pins.map(pin => pin.id);
    else
      places.set(
        place,
        read.output.hotspots.map(hotspot => hotspot.id),
      );
  }
  const figures = files
    .list("assets/figures")
    .filter(name => name.endsWith(".svg") && !name.endsWith(".speaking.svg"))
    .map(name => name.slice(0, -".svg".length));
  return { places, pins, figures, sounds: soundsOf(files, problems) };
};
