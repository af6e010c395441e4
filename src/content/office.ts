import type { RoleId } from "../core/law/law.ts";

/** The middle part of line and choice ids; `s` is shared.ink. */
export const LETTER_OF: Readonly<Record<RoleId | "shared", string>> = {
  police: "p",
  "labour-inspector": "l",
  union: "u",
  consular: "c",
  shared: "s",
};

/** `market-raid` → `mr`. */
export const initialsOf = (caseId: string): string =>
  caseId
    .split("-")
    .map(part => part[0] ?? "")
    .join("");
