import type { LoadedCase, LoadedRole, PlacedText } from "./loaded.ts";

const linesOf = ({ ink }: LoadedRole): readonly (string | null)[] =>
  [...ink.lines, ...ink.choices].map(({ tags }) => tags.id);

/** The case's texts that one role shows (null: none but the case's own): another role's lines, key and reasons are left out. */
export const roleTexts = (loaded: LoadedCase, role: LoadedRole | null): readonly PlacedText[] => {
  const others = loaded.roles.filter(other => other !== role);
  const foreign = new Set(others.flatMap(linesOf));
  const own = new Set(role === null ? [] : linesOf(role));
  return loaded.english.filter(({ id }) => {
    const line = id.replace(/\.why$/, "");
    return !others.some(other => id.startsWith(`${other.role}.`)) && (own.has(line) || !foreign.has(line));
  });
};
