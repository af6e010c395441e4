import { deskTextsOf } from "../../content/desk-texts.ts";
import { type LawFiles, lawTextsOf } from "../../content/law-files.ts";
import type { English } from "../../content/loaded.ts";

/** The English of the law, all of which a translation is held to: what play and debrief show, and the law desk alone. */
export const lawEnglish = (files: LawFiles): readonly English[] => [
  ...[...lawTextsOf(files)].map(([id, text]) => ({ id, text })),
  ...deskTextsOf(files),
];
