import { deskTextsOf } from "../../content/desk-texts.ts";
import { type LawFiles, lawTextsOf } from "../../content/law-files.ts";
import type { English } from "../../content/loaded.ts";
import type { TextFile } from "../../content/text-file.ts";

/**
 * The English of the law that a translation is held to: all that play and debrief show, what the law desk needs in
 * each language, and of the rest of the desk whatever this translation has begun.
 */
export const lawEnglish = (files: LawFiles, translation: TextFile | null): readonly English[] => [
  ...[...lawTextsOf(files)].map(([id, text]) => ({ id, text })),
  ...deskTextsOf(files).filter(({ id, required }) => required || translation?.[id] !== undefined),
];
