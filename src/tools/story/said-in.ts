import type { Said } from "../../content/check-glossary.ts";
import type { English, Read } from "../../content/loaded.ts";
import type { TextFile } from "../../content/text-file.ts";
import { inkTexts } from "../../content/texts-of.ts";
import { TRANSLATED, type Translated } from "../../core/language.ts";
import { textHash } from "./hashes.ts";
import { lawEnglish } from "./law-english.ts";
import type { Stories } from "./load-stories.ts";

const translated = (
  language: Translated,
  read: Read<TextFile> | undefined,
  english: readonly English[],
  where: string,
  living: ReadonlySet<string> = new Set(),
): readonly Said[] =>
  english.flatMap(({ id, text }) => {
    const entry = read?.value[id];
    // Another English is no longer what it was translated from.
    if (read === undefined || !entry?.text || entry.of !== textHash(text)) return [];
    const { source } = read;
    return [
      {
        id: where === "" ? id : `${where}/${id}`,
        language,
        english: text,
        translation: entry.text,
        living: living.has(id),
        file: source.file,
        // Looked for only where something is wrong: to find it takes longer than to read the text.
        get line() {
          return source.lineOf([id]);
        },
      },
    ];
  });

const ofInterface = ({ words }: Stories, language: Translated): readonly Said[] =>
  [...(words.get(language) ?? [])].flatMap(([key, { text, file, line }]) => {
    const english = words.get("en")?.get(key)?.text;
    return english === undefined
      ? []
      : [{ id: `interface/${key}`, language, english, translation: text, living: false, file, line }];
  });

/** The law's texts that are translated. */
export const saidInLaw = (stories: Stories): readonly Said[] =>
  TRANSLATED.flatMap(language =>
    translated(language, stories.lawTexts.get(language), lawEnglish(stories.law.files), ""),
  );

/** All else that is translated: the cases with their keys, the interface. */
export const saidElsewhere = (stories: Stories): readonly Said[] =>
  TRANSLATED.flatMap(language => [
    ...stories.cases.flatMap(({ id, english, texts, roles }) =>
      translated(
        language,
        texts.get(language),
        english,
        id,
        new Set(roles.flatMap(({ ink }) => inkTexts(ink)).map(one => one.id)),
      ),
    ),
    ...ofInterface(stories, language),
  ]);
