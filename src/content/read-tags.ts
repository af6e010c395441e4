import type { Directions } from "../core/ports.ts";

/** All that tags say of one line or choice. */
export type StoryTags = {
  readonly id: string | null;
  readonly speaker: string | null;
  readonly clues: readonly string[];
  readonly directions: Directions;
  readonly hotspot: string | null;
  readonly free: boolean;
  readonly skip: string | null;
};

/** Splits `name:value` at the first colon, so that the value of `time:16:40` is `16:40`. */
export const splitTag = (tag: string): { readonly name: string; readonly value: string | null } => {
  const colon = tag.indexOf(":");
  return colon < 0
    ? { name: tag.trim(), value: null }
    : { name: tag.slice(0, colon).trim(), value: tag.slice(colon + 1).trim() };
};

export const listOf = (value: string): readonly string[] => value.split(",").map(id => id.trim());

/**
 * Takes tags apart without judging them. At run time that is enough: the build has checked every tag by `parseTags`,
 * which reads them by this same function.
 */
export const readTags = (tags: readonly string[]): StoryTags => {
  const clues: string[] = [];
  const directions: { -readonly [Name in keyof Directions]: Directions[Name] } = {};
  const own = { id: null as string | null, speaker: null as string | null, free: false };
  let hotspot: string | null = null;
  let skip: string | null = null;
  for (const tag of tags) {
    const { name, value } = splitTag(tag);
    const given = value ?? "";
    switch (name) {
      case "id":
      case "speaker":
        own[name] = given;
        break;
      case "clue":
        clues.push(given);
        break;
      case "at":
        hotspot = given;
        break;
      case "free":
        own.free = true;
        break;
      case "skip":
        skip = given;
        break;
      case "place":
      case "scene":
      case "time":
      case "mood":
      case "sound":
      case "cue":
      case "ending":
        directions[name] = given;
        break;
      case "cast":
        directions.cast = given === "none" ? [] : listOf(given);
        break;
      case "told":
        directions.told = true;
        break;
      case "fate": {
        const [person, outcome] = given.split(".");
        if (person !== undefined && outcome !== undefined) directions.fate = { person, outcome };
        break;
      }
      default:
      // The build refuses what it doesn't know.
    }
  }
  return { ...own, clues, directions, hotspot, skip };
};
