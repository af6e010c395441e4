import { type Failure, ok } from "../core/result.ts";
import { ID, INK_ID, nearest } from "./ids.ts";
import { listOf, readTags, type StoryTags, splitTag } from "./read-tags.ts";
import { CAST_LIMIT, TAG_RULES, type TagPlace, type TagRule } from "./tag-schema.ts";

export type TagFault = "tag-unknown" | "tag-misplaced" | "tag-value" | "tag-twice" | "tags-conflict";
/** One mistake in one tag: `tag` is the tag as it was written. */
export type TagMistake = Failure<TagFault> & { readonly tag: string; readonly hint: string };

/** A Result whose error names every mistake, the first of them as code and detail. */
export type TagResult =
  | { readonly ok: true; readonly value: StoryTags }
  | { readonly ok: false; readonly error: Failure<TagFault> & { readonly mistakes: readonly TagMistake[] } };

const RULES = new Map(TAG_RULES.map(rule => [rule.name, rule]));
const NAMES = [...RULES.keys()];
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with a value, or null. */
const valueMistake = (rule: TagRule, value: string | null): string | null => {
  if (rule.value === "none") return value === null ? null : `takes no value, but has "${value}"`;
  if (value === null || value === "") return "has no value";
  switch (rule.value) {
    case "ink-id":
      return INK_ID.test(value) ? null : `has the value "${value}", which is no line or choice id`;
    case "id":
      return ID.test(value) ? null : `has the value "${value}", which is no id (small letters, digits, hyphens)`;
    case "id-list": {
      const ids = listOf(value);
      const bad = ids.find(id => !ID.test(id));
      if (bad !== undefined) return `has "${bad}" in its list, which is no id (small letters, digits, hyphens)`;
      if (new Set(ids).size < ids.length) return "names somebody twice";
      return ids.length > CAST_LIMIT ? `names ${ids.length}, but at most ${CAST_LIMIT} fit on the stage` : null;
    }
    case "id-pair": {
      const pair = value.split(".");
      return pair.length === 2 && pair.every(id => ID.test(id))
        ? null
        : `has the value "${value}", not two ids with a point between`;
    }
    case "time":
      return CLOCK.test(value) ? null : `has the value "${value}", not a time from 00:00 to 23:59`;
    case "one-of":
      return rule.options?.includes(value) ? null : `has the value "${value}", not one of ${rule.options?.join(", ")}`;
  }
};

const mistakeIn = (tag: string, where: TagPlace, seen: ReadonlySet<string>): TagMistake | null => {
  const { name, value } = splitTag(tag);
  const rule = RULES.get(name);
  const mistake = (code: TagFault, detail: string, hint: string): TagMistake => ({ code, detail, tag, hint });
  if (rule === undefined) {
    const meant = nearest(name, NAMES);
    return mistake(
      "tag-unknown",
      `There is no tag "#${name}".`,
      meant === null
        ? "Everything after a # is read as a tag: write \\# for the character itself. docs/tags.md lists all tags."
        : `Did you mean "#${meant}"? docs/tags.md lists all tags.`,
    );
  }
  if (!rule.on.includes(where)) {
    const other = where === "line" ? "a choice, inside its [brackets]" : "a line";
    return mistake("tag-misplaced", `"#${name}" can't stand on a ${where}.`, `It belongs on ${other}: #${rule.form}.`);
  }
  const wrong = valueMistake(rule, value);
  if (wrong !== null) return mistake("tag-value", `"#${name}" ${wrong}.`, `Write it as #${rule.form}.`);
  if (seen.has(name) && rule.repeats !== true)
    return mistake("tag-twice", `"#${name}" stands twice on this ${where}.`, "Keep one of them.");
  return null;
};

/**
 * Reads the tags of one line or choice, as Ink gives them (without the #). Never throws. On failure the error names every
 * mistake. Errors: `tag-unknown`, `tag-misplaced`, `tag-value`, `tag-twice`, `tags-conflict` (a choice that is two things).
 */
export const parseTags = (tags: readonly string[], where: TagPlace): TagResult => {
  const mistakes: TagMistake[] = [];
  const seen = new Set<string>();
  const names = new Set<string>();
  for (const tag of tags) {
    const { name } = splitTag(tag);
    const mistake = mistakeIn(tag, where, seen);
    seen.add(name);
    if (mistake !== null) mistakes.push(mistake);
    else names.add(name);
  }
  const kinds = ["at", "free", "skip"].filter(name => names.has(name));
  if (kinds.length > 1)
    mistakes.push({
      code: "tags-conflict",
      detail: `A choice is one thing only, and this one is ${kinds.map(name => `#${name}`).join(" and ")}.`,
      tag: tags.find(tag => splitTag(tag).name === kinds[0]) ?? "",
      hint: "Keep one of them.",
    });
  const first = mistakes[0];
  if (first !== undefined) return { ok: false, error: { code: first.code, detail: first.detail, mistakes } };
  return ok(readTags(tags));
};
