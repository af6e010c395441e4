import { roleTexts } from "../content/role-texts.ts";
import { cataloguesOf } from "./sheets/catalogues.ts";
import type { Row } from "./sheets/row.ts";
import { TRANSLATED } from "./story/check-stories.ts";
import { ROOT, say } from "./story/command.ts";
import { filesBelow } from "./story/files.ts";
import { loadStories } from "./story/load-stories.ts";
import { columns } from "./story/table.ts";

/** npm run text:status: how far each translation is, per case and role: texts, words, and who has read them. */
const stories = loadStories(filesBelow(ROOT));

const wordsIn = (rows: readonly Row[]): number =>
  rows.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
const having = (rows: readonly Row[], status: string): number => rows.filter(row => row.status === status).length;

const line = (language: string, name: string, rows: readonly Row[]): readonly (string | number)[] => [
  language,
  name,
  `${rows.length - having(rows, "missing")} of ${rows.length}`,
  wordsIn(rows),
  ...["machine", "reviewed", "outdated"].map(status => having(rows, status)),
];

const table = TRANSLATED.flatMap(language =>
  cataloguesOf(stories, language).flatMap(({ name, rows }) => {
    const loaded = stories.cases.find(one => one.id === name);
    if (loaded === undefined) return [line(language, name, rows)];
    return loaded.roles.map(role => {
      const own = new Set(roleTexts(loaded, role).map(({ id }) => id));
      return line(
        language,
        `${name} ${role.role}`,
        rows.filter(({ id }) => own.has(id)),
      );
    });
  }),
);
say(columns([["", "", "texts", "words", "machine", "reviewed", "outdated"], ...table]));
