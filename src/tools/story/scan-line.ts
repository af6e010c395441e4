/** Pieces of one line of ink. All positions count from the start of the whole line. */

/** The source with comments blanked out, so that every other character keeps its line and column. */
export const withoutComments = (source: string): string =>
  source.replaceAll("\r", " ").replace(/\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, comment => comment.replace(/[^\n]/g, " "));

/** The first position at or after `from` that isn't a space. */
export const leadOf = (whole: string, from: number): number => {
  let at = from;
  while (at < whole.length && /\s/.test(whole[at] ?? "")) at += 1;
  return at;
};

/** What ink prints of a text: escapes resolved, spaces single. */
const printed = (text: string): string => text.replace(/\\(.)/g, "$1").replace(/\s+/g, " ").trim();

/** The first unescaped match of `pattern` at or after `from`, or the end. */
const find = (whole: string, from: number, pattern: string, end = whole.length): number => {
  for (let at = from; at < end; at += 1) {
    if (whole[at] === "\\") at += 1;
    else if (whole.startsWith(pattern, at)) return at;
  }
  return end;
};

/** Where text ends before `end`, trailing spaces left out. */
const trimmedEnd = (whole: string, from: number, end: number): number => from + whole.slice(from, end).trimEnd().length;

const tagsBetween = (whole: string, from: number, end: number): readonly string[] => {
  const tags: string[] = [];
  let at = from;
  while (at < end) {
    const next = find(whole, at + 1, "#", end);
    tags.push(printed(whole.slice(at + 1, next)));
    at = next;
  }
  return tags;
};

export type Cut = {
  readonly text: string;
  readonly tags: readonly string[];
  /** The line goes on with a divert. */
  readonly divert: boolean;
  /** Where the text ends. */
  readonly end: number;
};

/** Takes a line of content apart: text, tags, divert. */
export const cutLine = (whole: string, from: number): Cut => {
  const stop = find(whole, from, "->");
  const hash = find(whole, from, "#", stop);
  return {
    text: printed(whole.slice(from, hash)),
    tags: tagsBetween(whole, hash, stop),
    divert: stop < whole.length,
    end: trimmedEnd(whole, from, hash),
  };
};

/** `{ condition: -> there | -> elsewhere }` on one line: its condition, or null if it is something else. */
export const inlineDivert = (rest: string): string | null => {
  const target = String.raw`\s*(?:->\s*[\w.]+\s*)`;
  const match = new RegExp(String.raw`^\{((?:[^":{}]|"[^"]*")+):${target}(?:\|${target}?)?\}\s*$`).exec(rest);
  return match?.[1] ?? null;
};

/** The opening of a block that goes on below, or null where the braces close on this line. */
export const blockOpening = (
  rest: string,
): { readonly sequence: boolean; readonly condition: string; readonly length: number } | null => {
  let depth = 0;
  for (const character of rest) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth === 0) return null;
  }
  const kinds = "(?:stopping|cycle|once|shuffle)";
  const sequence = new RegExp(String.raw`^\{\s*${kinds}(?:\s+${kinds})*\s*:`).exec(rest) ?? /^\{\s*[!&~$]+/.exec(rest);
  if (sequence !== null) return { sequence: true, condition: "", length: sequence[0].length };
  const condition = /^\{((?:[^":]|"[^"]*")*):/.exec(rest);
  return condition === null
    ? { sequence: false, condition: "", length: 1 }
    : { sequence: false, condition: (condition[1] ?? "").trim(), length: condition[0].length };
};

type Trap = { readonly code: string; readonly message: string; readonly hint: string };

export type ReadChoice =
  | { readonly kind: "fallback" }
  | ({ readonly kind: "fault" } & Trap)
  | {
      readonly kind: "choice";
      readonly text: string;
      readonly tags: readonly string[];
      readonly end: number;
      readonly condition: string;
      readonly after: Trap | null;
    };

/** The `{conditions}` before a choice's text, and where they end. */
const conditionsFrom = (whole: string, from: number): { readonly code: string; readonly at: number } => {
  let at = leadOf(whole, from);
  let code = "";
  while (whole[at] === "{") {
    let depth = 0;
    let end = at;
    for (; end < whole.length; end += 1) {
      if (whole[end] === "{") depth += 1;
      if (whole[end] === "}") depth -= 1;
      if (depth === 0) break;
    }
    code += `${whole.slice(at + 1, end)} `;
    at = leadOf(whole, end + 1);
  }
  return { code, at };
};

/** Takes a choice apart: conditions, what stands inside the brackets, and what follows them. */
export const readChoice = (whole: string, from: number): ReadChoice => {
  const bullets = /^(?:[*+]\s*)+(?:\(\s*\w+\s*\)\s*)?/.exec(whole.slice(from))?.[0] ?? "";
  const { code, at } = conditionsFrom(whole, from + bullets.length);
  const start = leadOf(whole, at);
  if (whole.startsWith("->", start)) return { kind: "fallback" };
  const open = find(whole, start, "[");
  const close = find(whole, open, "]");
  if (open >= whole.length || close >= whole.length)
    return {
      kind: "fault",
      code: "choice-unbracketed",
      message: "The text of a choice must stand in [brackets], on one line.",
      hint: "Write + [What the trainee does. #id:…]; without brackets ink prints the text again as a line.",
    };
  if (whole.slice(start, open).trim() !== "")
    return {
      kind: "fault",
      code: "choice-unbracketed",
      message: "Text before the [brackets] of a choice is printed again as a line.",
      hint: "Put the whole text inside the brackets, and what follows on lines of their own below.",
    };
  const hash = find(whole, open + 1, "#", close);
  return {
    kind: "choice",
    text: printed(whole.slice(open + 1, hash)),
    tags: tagsBetween(whole, hash, close),
    end: trimmedEnd(whole, open + 1, hash),
    condition: code,
    after: trapAfter(whole.slice(close + 1).trim()),
  };
};

const trapAfter = (rest: string): Trap | null => {
  if (rest === "" || rest.startsWith("->")) return null;
  return rest.startsWith("#")
    ? {
        code: "tag-outside-brackets",
        message: "Tags after the ] belong to the line that follows, not to the choice.",
        hint: "Move them inside the brackets: [Text. #id:… #at:…].",
      }
    : {
        code: "text-after-brackets",
        message: "Text after the ] of a choice is printed as part of the next line.",
        hint: "Put it on a line of its own below, with its own #id.",
      };
};
