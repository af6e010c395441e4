import { type Key, t } from "../../i18n/i18n.ts";

/** The kind of a text in words; one that has no words yet stands as the catalogue has it. */
export const typeText = (type: string): string => {
  const key = `desk.type.${type}`;
  const words = t(key as Key);
  return words === key ? type : words;
};
