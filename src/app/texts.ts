import type { Texts } from "./library.ts";

type Values = Readonly<Record<string, string | number | boolean>>;

/** Puts values into `{placeholders}`; one that has no value stays as it is, so that a test can see it. */
export const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

/** A text by id; where the catalogue lacks it, what the caller has (the ink's English), else the id itself. */
export const textOf = (texts: Texts, id: string, otherwise: string = id): string => {
  const text = texts[id];
  return text === undefined || text === "" ? otherwise : text;
};
