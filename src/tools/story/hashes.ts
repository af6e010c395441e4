import { createHash } from "node:crypto";

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What a translation remembers of the English that it was made from. */
export const textHash = (english: string): string => sha256(english).slice(0, 8);
