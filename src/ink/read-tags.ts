import type { Directions } from "../core/ports.ts";

/** Tags of one line or choice by name. The build has checked names and values; here they are only taken apart. */
export type TagMap = ReadonlyMap<string, readonly string[]>;

/** `"clue:passports"` → clue: passports. The value is what follows the first colon, so `time:16:40` is 16:40. */
export const readTags = (tags: readonly string[]): TagMap => {
  const map = new Map<string, string[]>();
  for (const tag of tags) {
    const colon = tag.indexOf(":");
    const name = (colon < 0 ? tag : tag.slice(0, colon)).trim();
    const value = colon < 0 ? "" : tag.slice(colon + 1).trim();
    map.set(name, [...(map.get(name) ?? []), value]);
  }
  return map;
};

export const oneOf = (tags: TagMap, name: string): string | null => tags.get(name)?.at(-1) ?? null;

/** The stage directions among a line's tags. */
export const directionsOf = (tags: TagMap): Directions => {
  const place = oneOf(tags, "place");
  const cast = oneOf(tags, "cast");
  const scene = oneOf(tags, "scene");
  const time = oneOf(tags, "time");
  const mood = oneOf(tags, "mood");
  const sound = oneOf(tags, "sound");
  const ending = oneOf(tags, "ending");
  const [person, outcome] = oneOf(tags, "fate")?.split(".") ?? [];
  return {
    ...(place !== null && { place }),
    ...(cast !== null && { cast: cast === "none" ? [] : cast.split(",").map(id => id.trim()) }),
    ...(scene !== null && { scene }),
    ...(time !== null && { time }),
    ...(mood !== null && { mood }),
    ...(sound !== null && { sound }),
    ...(ending !== null && { ending }),
    ...(person !== undefined && outcome !== undefined && { fate: { person, outcome } }),
  };
};
