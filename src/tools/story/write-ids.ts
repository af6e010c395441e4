import { scanInk } from "./scan-ink.ts";

/** `mr.p`: what the ids of one file begin with. */
export type Prefix = string;

export type WrittenIds = { readonly ink: string; readonly added: readonly string[] };

/** Hands out the next free numbers of one case; ids that stand anywhere in its files, deleted lines' too, are taken. */
export type IdSource = { line(prefix: Prefix): string; choice(prefix: Prefix): string };

const TAKEN = /\b([a-z0-9]+\.[a-z])\.(c?)(\d+)\b/g;

/** `texts`: all files of the case, so that an id that a key or a translation still knows isn't given twice. */
export const idSource = (texts: Iterable<string>): IdSource => {
  const last = new Map<string, number>();
  for (const text of texts)
    for (const [, prefix = "", kind = "", digits = ""] of text.matchAll(TAKEN)) {
      const name = `${prefix}.${kind}`;
      last.set(name, Math.max(last.get(name) ?? 0, Number(digits)));
    }
  const next = (name: string, width: number): string => {
    const number = (last.get(name) ?? 0) + 1;
    last.set(name, number);
    return name + String(number).padStart(width, "0");
  };
  return { line: prefix => next(`${prefix}.`, 4), choice: prefix => next(`${prefix}.c`, 3) };
};

/** The ink with an id on every line and choice that had none; nothing else changes. */
export const writeIds = (ink: string, prefix: Prefix, ids: IdSource): WrittenIds => {
  const lines = ink.split("\n");
  const added: string[] = [];
  for (const item of scanInk(ink)) {
    if (item.kind !== "line" && item.kind !== "choice") continue;
    if (item.tags.some(tag => /^id\s*(:|$)/.test(tag))) continue;
    const id = item.kind === "line" ? ids.line(prefix) : ids.choice(prefix);
    const line = lines[item.line - 1] ?? "";
    lines[item.line - 1] = `${line.slice(0, item.end)} #id:${id}${line.slice(item.end)}`;
    added.push(id);
  }
  return { ink: lines.join("\n"), added };
};
