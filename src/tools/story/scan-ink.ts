import { blockOpening, cutLine, inlineDivert, leadOf, readChoice, withoutComments } from "./scan-line.ts";

/** Something met in the ink, in the order of the file. Columns count from 0; `end` is where a missing id goes. */
export type Item =
  | {
      readonly kind: "line";
      readonly line: number;
      readonly text: string;
      readonly tags: readonly string[];
      readonly end: number;
    }
  | {
      readonly kind: "choice";
      readonly line: number;
      readonly text: string;
      readonly tags: readonly string[];
      readonly end: number;
      readonly condition: string;
    }
  | { readonly kind: "tags"; readonly line: number; readonly tags: readonly string[] }
  | { readonly kind: "knot"; readonly line: number; readonly name: string; readonly isFunction: boolean }
  | { readonly kind: "variable" | "external" | "include"; readonly line: number; readonly name: string }
  /** Code: `~ …` and the conditions of blocks. */
  | { readonly kind: "logic"; readonly line: number; readonly code: string }
  /** `open`, `branch` and `close` are a { block }'s; `gather` is one without text. */
  | { readonly kind: "divert" | "gather" | "open" | "branch" | "close"; readonly line: number }
  | {
      readonly kind: "fault";
      readonly line: number;
      readonly code: string;
      readonly message: string;
      readonly hint: string;
    };

type Block = "condition" | "sequence";

const LAST_DECLARATION = /^(VAR|CONST|LIST|EXTERNAL|INCLUDE)\s+([^\s=(]+)/;

/**
 * Reads the ink's source line by line, in the plain dialect that docs/authoring.md describes; what lies outside it comes
 * back as a fault. Never throws. Whether it is valid ink is the compiler's question.
 */
export const scanInk = (source: string): readonly Item[] => {
  const items: Item[] = [];
  const blocks: Block[] = [];
  let inFunction = false;

  const fault = (line: number, code: string, message: string, hint: string): void => {
    items.push({ kind: "fault", line, code, message, hint });
  };

  const content = (line: number, whole: string, from: number): void => {
    const cut = cutLine(whole, from);
    if (cut.text === "" && cut.tags.length === 0) {
      if (cut.divert) items.push({ kind: "divert", line });
      return;
    }
    if (cut.text === "") {
      items.push({ kind: "tags", line, tags: cut.tags });
      if (cut.divert)
        fault(line, "tag-line-loose", "These tags stand before a divert and reach no line of their own.", TAGS_HINT);
      return;
    }
    if (inFunction) {
      fault(
        line,
        "text-in-function",
        "A function can't show text.",
        "Move the line to a knot, and let the function only compute.",
      );
      return;
    }
    items.push({ kind: "line", line, text: cut.text, tags: cut.tags, end: cut.end });
    if (cut.divert)
      fault(
        line,
        "divert-after-text",
        "A divert on the same line glues the next line to this one.",
        "Put the divert (->) on a line of its own below.",
      );
  };

  const choice = (line: number, whole: string, from: number): void => {
    const read = readChoice(whole, from);
    if (read.kind === "fallback") items.push({ kind: "divert", line });
    else if (read.kind === "fault") fault(line, read.code, read.message, read.hint);
    else {
      const { text, tags, end, condition } = read;
      items.push({ kind: "choice", line, text, tags, end, condition });
      if (read.after !== null) fault(line, read.after.code, read.after.message, read.after.hint);
    }
  };

  const statement = (line: number, whole: string, from: number): void => {
    const at = leadOf(whole, from);
    const rest = whole.slice(at);
    const block = blocks.at(-1);
    if (rest === "") return;
    if (/^(->|<-)/.test(rest)) items.push({ kind: "divert", line });
    else if (rest.startsWith("~")) items.push({ kind: "logic", line, code: rest.slice(1) });
    else if (rest.startsWith("}") && block !== undefined) {
      blocks.pop();
      items.push({ kind: "close", line });
      statement(line, whole, at + 1);
    } else if (rest.startsWith("-") && block !== undefined) branch(line, whole, at, block);
    else if (rest.startsWith("-")) {
      const label = /^-[\s-]*(?!>)(\(\s*\w+\s*\))?\s*/.exec(rest)?.[0] ?? "-";
      items.push({ kind: "gather", line });
      statement(line, whole, at + label.length);
    } else if (/^[*+]/.test(rest)) choice(line, whole, at);
    else if (rest.startsWith("{")) braces(line, whole, at);
    else content(line, whole, at);
  };

  const branch = (line: number, whole: string, at: number, block: Block): void => {
    items.push({ kind: "branch", line });
    const condition = block === "sequence" ? null : /^-((?:[^":]|"[^"]*")*):/.exec(whole.slice(at));
    if (condition !== null) items.push({ kind: "logic", line, code: condition[1] ?? "" });
    statement(line, whole, at + (condition?.[0].length ?? 1));
  };

  const braces = (line: number, whole: string, at: number): void => {
    const inline = inlineDivert(whole.slice(at));
    if (inline !== null) {
      items.push({ kind: "logic", line, code: inline }, { kind: "divert", line });
      return;
    }
    const opening = blockOpening(whole.slice(at));
    if (opening === null) {
      content(line, whole, at);
      return;
    }
    blocks.push(opening.sequence ? "sequence" : "condition");
    items.push({ kind: "open", line });
    if (opening.condition !== "") items.push({ kind: "logic", line, code: opening.condition });
    statement(line, whole, at + opening.length);
  };

  withoutComments(source)
    .split("\n")
    .forEach((raw, index) => {
      const line = index + 1;
      const whole = raw.trimEnd();
      const trimmed = whole.trim();
      const knot = /^={2,}\s*(function\s+)?(\w+)/.exec(trimmed);
      const stitch = /^=\s*(\w+)/.exec(trimmed);
      const declaration = LAST_DECLARATION.exec(trimmed);
      if (trimmed === "" || trimmed.startsWith("TODO:")) return;
      if (knot !== null) {
        blocks.length = 0;
        inFunction = knot[1] !== undefined;
        items.push({ kind: "knot", line, name: knot[2] ?? "", isFunction: inFunction });
      } else if (stitch !== null) items.push({ kind: "knot", line, name: stitch[1] ?? "", isFunction: inFunction });
      else if (declaration !== null) {
        const [, word, name = ""] = declaration;
        const kind = word === "INCLUDE" ? "include" : word === "EXTERNAL" ? "external" : "variable";
        if (word !== "CONST") items.push({ kind, line, name });
      } else statement(line, whole, 0);
    });
  return items;
};

/** What to do with tags that reach no line. */
export const TAGS_HINT = "Write them at the end of the line that they belong to, or on the line directly above it.";
