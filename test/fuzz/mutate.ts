import type { Chance } from "../e2e/chance.ts";

/** What has broken parsers before, of any kind; each harness adds words of its own. */
const NASTY = [
  "\0",
  "\uFEFF",
  "\uD800",
  "\u2028",
  "\u202E",
  "\r\n",
  '"',
  "'",
  "\\",
  "{",
  "}",
  "[",
  "]",
  "<",
  "</script><script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "javascript:alert(1)",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "null",
  "NaN",
  "-0",
  "1e999",
  "9007199254740993",
  "%00",
  "%",
  "../",
  "{7*7}",
  "{{7*7}}",
  "🧿",
  "ы".repeat(300),
  "[".repeat(300),
] as const;

const someOf = <Value>(chance: Chance, all: readonly Value[]): Value => {
  const found = all[chance.below(all.length)];
  if (found === undefined) throw new Error("there is nothing to choose from");
  return found;
};

/** One small change: a sign, a stretch, a line, or something nasty put in or over. */
const changed = (text: string, chance: Chance, words: readonly string[], other: string): string => {
  const at = chance.below(text.length + 1);
  const to = Math.min(text.length, at + 1 + chance.below(20));
  const [before, stretch, after] = [text.slice(0, at), text.slice(at, to), text.slice(to)];
  const word = someOf(chance, chance.below(2) === 0 && words.length > 0 ? words : NASTY);
  switch (chance.below(9)) {
    case 0:
      return before + after;
    case 1:
      return before + stretch + stretch + after;
    case 2:
      return before + word + stretch + after;
    case 3:
      return before + word + after;
    case 4:
      return before + String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << chance.below(7))) + text.slice(at + 1);
    case 5:
      return chance.below(4) === 0 ? before : before + after;
    case 6:
      return before + other.slice(chance.below(other.length + 1));
    case 7:
      return before + stretch.replace(/\d/, String(chance.below(10))) + after;
    default: {
      const lines = text.split("\n");
      const [one, two] = [chance.below(lines.length), chance.below(lines.length)];
      return lines.with(one, lines[two] ?? "").join("\n");
    }
  }
};

/** A text of the corpus with one to four changes. */
export const mutated = (corpus: readonly string[], chance: Chance, words: readonly string[]): string => {
  let text = someOf(chance, corpus);
  const other = someOf(chance, corpus);
  for (let left = 1 + chance.below(4); left > 0; left -= 1) text = changed(text, chance, words, other);
  return text;
};

/** A value of JSON with one leaf, field or item changed: what a text can't be changed into by chance. */
export const bent = (value: unknown, chance: Chance, leaves: readonly unknown[]): unknown => {
  if (Array.isArray(value) && value.length > 0) {
    const at = chance.below(value.length);
    switch (chance.below(6)) {
      case 0:
        return value.toSpliced(at, 1);
      case 1:
        return value.toSpliced(at, 0, value[chance.below(value.length)]);
      case 2:
        return value.with(at, value[chance.below(value.length)]);
      default:
        return value.with(at, bent(value[at], chance, leaves));
    }
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const names = Object.keys(value);
    const name = names[chance.below(names.length)];
    if (name !== undefined && chance.below(12) > 0)
      return { ...value, [name]: bent((value as Record<string, unknown>)[name], chance, leaves) };
    const { [name ?? ""]: _gone, ...rest } = value as Record<string, unknown>;
    return rest;
  }
  return leaves[chance.below(leaves.length)];
};
