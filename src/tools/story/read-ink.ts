import { dirname, join } from "node:path";
import { parseTags } from "../../content/parse-tags.ts";
import type { At, Problem } from "../../content/problem.ts";
import type { StoryTags } from "../../content/read-tags.ts";
import type { InkChoice, InkLine, InkTagLine, StoryInk } from "../../content/story-ink.ts";
import type { TagPlace } from "../../content/tag-schema.ts";
import { compileInk, type ReadFile } from "./compile-ink.ts";
import { readFlow } from "./ink-flow.ts";
import { type Item, scanInk, TAGS_HINT } from "./scan-ink.ts";

export type ReadStory = { readonly ink: StoryInk; readonly json: string | null; readonly problems: readonly Problem[] };

const NO_TAGS: StoryTags = {
  id: null,
  speaker: null,
  clues: [],
  directions: {},
  hotspot: null,
  free: false,
  skip: null,
};

/** The file and all that it includes, each once, in the order in which they are read. */
export const inkFiles = (
  file: string,
  read: ReadFile,
): readonly { readonly file: string; readonly items: readonly Item[] }[] => {
  const files = new Map<string, readonly Item[]>();
  const visit = (path: string): void => {
    const source = files.has(path) ? null : read(path);
    if (source === null) return;
    const items = scanInk(source);
    files.set(path, items);
    for (const item of items) if (item.kind === "include") visit(join(dirname(file), item.name));
  };
  visit(file);
  return [...files].map(([path, items]) => ({ file: path, items }));
};

/** Compiles one role's story and reads what its source holds; problems of the ink and of its tags, not of its ids. */
export const readStory = (file: string, read: ReadFile): ReadStory => {
  const compiled = compileInk(file, read);
  const problems: Problem[] = [...compiled.problems];
  const lines: InkLine[] = [];
  const choices: InkChoice[] = [];
  const tagLines: InkTagLine[] = [];
  const variables: string[] = [];
  const recorded: { at: At; violation: string; inChoice: boolean }[] = [];

  const parsed = (at: At, tags: readonly string[], where: TagPlace): StoryTags => {
    const result = parseTags(tags, where);
    if (result.ok) return result.value;
    const { mistakes } = result.error;
    for (const { code, detail, hint } of mistakes) problems.push({ code, ...at, message: detail, hint });
    // The good ones still count, so that one mistake isn't reported as three.
    const good = parseTags(
      tags.filter(tag => !mistakes.some(mistake => mistake.tag === tag)),
      where,
    );
    return good.ok ? good.value : NO_TAGS;
  };
  const calls = (at: At, code: string, inChoice: boolean): void => {
    for (const [, violation = ""] of code.matchAll(/recorded\(\s*"?([^")]*)"?\s*\)/g))
      recorded.push({ at, violation: violation.trim(), inChoice });
  };

  for (const { file: path, items } of inkFiles(file, read)) {
    let place: string | null = null;
    let waiting: readonly string[] = [];
    items.forEach((item, index) => {
      const at: At = { file: path, line: item.line };
      switch (item.kind) {
        case "line": {
          const tags = parsed(at, item.tags, "line");
          const doubled = waiting.length > 0 ? parseTags([...waiting, ...item.tags], "line") : null;
          if (doubled !== null && !doubled.ok)
            for (const { code, detail, hint } of doubled.error.mistakes)
              if (code === "tag-twice")
                problems.push({
                  code,
                  ...at,
                  message: detail,
                  hint: `${hint} One of them stands on the tag line above.`,
                });
          waiting = [];
          place = tags.directions.place ?? place;
          lines.push({ at, text: item.text, tags });
          return;
        }
        case "choice":
          calls(at, item.condition, true);
          choices.push({
            at,
            text: item.text,
            tags: parsed(at, item.tags, "choice"),
            place,
            conditional: item.condition !== "",
          });
          return;
        case "tags": {
          const tags = parsed(at, item.tags, "line");
          if (tags.id !== null)
            problems.push({
              code: "tag-line-id",
              ...at,
              message: "A line's #id can't stand on a line of its own.",
              hint: "Write it at the end of the line that it names.",
            });
          place = tags.directions.place ?? place;
          tagLines.push({ at, tags });
          const next = nextShown(items, index);
          if (next === null)
            problems.push({
              code: "tag-line-loose",
              ...at,
              message: "These tags have no line below them in this branch to belong to.",
              hint: TAGS_HINT,
            });
          waiting = next?.kind === "line" ? [...waiting, ...item.tags.filter(tag => !tag.startsWith("id"))] : [];
          return;
        }
        case "knot":
          place = null;
          return;
        case "variable":
          variables.push(item.name);
          return;
        case "external":
          if (item.name === "recorded") return;
          problems.push({
            code: "external-unknown",
            ...at,
            message: `The program knows no EXTERNAL "${item.name}".`,
            hint: "Only recorded(violation) is given to stories: write the function in ink.",
          });
          return;
        case "logic":
          calls(at, item.code, false);
          return;
        case "fault":
          problems.push({ code: item.code, ...at, message: item.message, hint: item.hint });
          return;
        default:
      }
    });
  }
  const externals = hasExternal(file, read);
  if (externals !== null) problems.push(externals);
  const flow = compiled.json === null ? null : readFlow(compiled.json);
  const scanned = new Set([...lines, ...choices].map(({ tags }) => tags.id));
  for (const id of flow?.ids ?? [])
    if (!scanned.has(id) && problems.length === 0)
      problems.push({
        code: "line-unread",
        file,
        line: 1,
        message: `The line or choice "${id}" is written in a way that the checks can't read.`,
        hint: "Put it on a line of its own, as docs/authoring.md shows.",
      });
  const ink: StoryInk = { file, lines, choices, tagLines, variables, recorded, gives: flow?.gives ?? new Map() };
  return { ink, json: compiled.json, problems };
};

/** The line or block that tags standing alone belong to; null where something else comes first. */
const nextShown = (items: readonly Item[], index: number): Item | null => {
  for (const item of items.slice(index + 1)) {
    if (item.kind === "line" || item.kind === "open") return item;
    if (item.kind !== "tags" && item.kind !== "logic" && item.kind !== "gather" && item.kind !== "fault") return null;
  }
  return null;
};

/** Inky opens a story with an EXTERNAL only where a function of the same name stands in for it. */
const hasExternal = (file: string, read: ReadFile): Problem | null => {
  const files = inkFiles(file, read);
  for (const { file: path, items } of files)
    for (const item of items)
      if (
        item.kind === "external" &&
        !files.some(other => other.items.some(it => it.kind === "knot" && it.isFunction && it.name === item.name))
      )
        return {
          code: "external-no-fallback",
          file: path,
          line: item.line,
          message: `EXTERNAL ${item.name} has no function to stand in for it, so Inky can't play the story.`,
          hint: `Add at the end: === function ${item.name}(violation) and, indented below it, ~ return false`,
        };
  return null;
};
