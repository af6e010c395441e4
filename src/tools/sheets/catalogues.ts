import type { English } from "../../content/loaded.ts";
import type { TextFile } from "../../content/text-file.ts";
import { lawEnglish } from "../story/law-english.ts";
import type { Stories } from "../story/load-stories.ts";
import type { Row } from "./row.ts";
import { caseRows, rowsOf } from "./rows-of.ts";

/** All that can be put on one sheet: a case, or the law. */
export type Catalogue = {
  readonly name: string;
  /** Path of the language's text file. */
  readonly file: string;
  readonly english: readonly English[];
  readonly entries: TextFile;
  readonly rows: readonly Row[];
};

export const cataloguesOf = (stories: Stories, language: string): readonly Catalogue[] => {
  const law = (of: string): TextFile => stories.lawTexts.get(of)?.value ?? {};
  const english = lawEnglish(stories.law.files);
  return [
    {
      name: "law",
      file: `stories/law/text/${language}.yaml`,
      english,
      entries: law(language),
      rows: rowsOf(english, law(language), law("ru")),
    },
    ...stories.cases.map(loaded => ({
      name: loaded.id,
      file: `stories/${loaded.id}/text/${language}.yaml`,
      english: loaded.english,
      entries: loaded.texts.get(language)?.value ?? {},
      rows: caseRows(loaded, language),
    })),
  ];
};
