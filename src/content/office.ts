import type { RoleId, State } from "../core/law/law.ts";

/** Whose treaties and laws an office answers to: a rule that doesn't bind this State is no primary rule for it. */
export const STATE_OF: Readonly<Record<RoleId, State>> = {
  police: "KZ",
  "labour-inspector": "KZ",
  union: "KZ",
  consular: "KG",
};

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
