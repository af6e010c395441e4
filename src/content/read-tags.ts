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
  const values = new Map<string, string>();
  for (const tag of tags) {
    const { name, value } = splitTag(tag);
    if (name === "clue") clues.push(value ?? "");
    else values.set(name, value ?? "");
  }
  return {
    id: values.get("id") ?? null,
    speaker: values.get("speaker") ?? null,
    clues,
    directions: directionsOf(values),
    hotspot: values.get("at") ?? null,
    free: values.has("free"),
    skip: values.get("skip") ?? null,
  };
};

const directionsOf = (values: ReadonlyMap<string, string>): Directions => {
  const pick = <Name extends "place" | "scene" | "time" | "mood" | "sound" | "cue" | "ending">(name: Name) => {
    const value = values.get(name);
    return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]: string });
  };
  const cast = values.get("cast");
  const [person, outcome] = values.get("fate")?.split(".") ?? [];
  return {
    ...pick("place"),
    ...(cast !== undefined && { cast: cast === "none" ? [] : listOf(cast) }),
    ...pick("scene"),
    ...pick("time"),
    ...pick("mood"),
    ...pick("sound"),
    ...pick("cue"),
    ...(values.has("told") && { told: true }),
    ...(person !== undefined && outcome !== undefined && { fate: { person, outcome } }),
    ...pick("ending"),
  };
};
