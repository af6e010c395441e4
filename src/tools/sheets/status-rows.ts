import { roleTexts } from "../../content/role-texts.ts";
import { TRANSLATED } from "../../core/language.ts";
import type { Stories } from "../story/load-stories.ts";
import { countWords } from "../words.ts";
import { cataloguesOf } from "./catalogues.ts";
import type { Row } from "./row.ts";

/** How far one translation of one thing is: counts of texts, and of the words of its own language. */
export type StatusRow = {
  readonly language: string;
  /** `law`, or case and role. */
  readonly name: string;
  readonly texts: number;
  readonly translated: number;
  readonly words: number;
  /** Of the translated: drafts by a machine, texts that a native reader passed, and those whose English has changed since. */
  readonly machine: number;
  readonly reviewed: number;
  readonly outdated: number;
};

const counted = (language: string, name: string, rows: readonly Row[]): StatusRow => {
  const having = (status: string): number => rows.filter(row => row.status === status).length;
  return {
    language,
    name,
    texts: rows.length,
    translated: rows.length - having("missing"),
    words: countWords(rows),
    machine: having("machine"),
    reviewed: having("reviewed"),
    outdated: having("outdated"),
  };
};

/** One row for the law and one for each open role, in each language besides English. */
export const statusRows = (stories: Stories): readonly StatusRow[] =>
  TRANSLATED.flatMap(language =>
    cataloguesOf(stories, language).flatMap(({ name, rows }) => {
      const loaded = stories.cases.find(one => one.id === name);
      if (loaded === undefined) return [counted(language, name, rows)];
      return loaded.roles.map(role => {
        const own = new Set(roleTexts(loaded, role).map(({ id }) => id));
        return counted(
          language,
          `${name} ${role.role}`,
          rows.filter(({ id }) => own.has(id)),
        );
      });
    }),
  );
