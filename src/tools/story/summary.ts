import { roleTexts } from "../../content/role-texts.ts";
import { TRANSLATED } from "../../core/language.ts";
import { columns } from "../table.ts";
import { countWords } from "../words.ts";
import type { Stories } from "./load-stories.ts";

/** What there is of each open role, as a table for the terminal. */
export const summaryOf = (stories: Stories): string => {
  const head = ["case", "role", "words", "lines", "choices", "clues", "decisions", ...TRANSLATED];
  const rows = stories.cases.flatMap(loaded =>
    loaded.roles.map(own => {
      const { role, ink, key } = own;
      const english = roleTexts(loaded, own);
      return [
        loaded.id,
        role,
        countWords([...ink.lines, ...ink.choices]),
        ink.lines.length,
        ink.choices.length,
        Object.keys(key?.value.clues ?? {}).length,
        Object.keys(key?.value.decisions ?? {}).length,
        ...TRANSLATED.map(language => {
          const entries = loaded.texts.get(language)?.value ?? {};
          const done = english.filter(text => entries[text.id]?.text).length;
          return `${done} of ${english.length}`;
        }),
      ];
    }),
  );
  return columns([head, ...rows]);
};
