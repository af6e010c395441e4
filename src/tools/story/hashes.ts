import { createHash } from "node:crypto";

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
};

/** JSON that is the same for the same values, in whatever order their fields were written. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What a translation remembers of the English that it was made from. */
export const textHash = (english: string): string => sha256(english).slice(0, 8);
