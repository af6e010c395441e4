import { isTranslated, TRANSLATED } from "../core/language.ts";
import { cataloguesOf } from "./sheets/catalogues.ts";
import { toCsv } from "./sheets/csv.ts";
import { toXliff } from "./sheets/xliff.ts";
import { ROOT, refuse, save, say } from "./story/command.ts";
import { filesBelow } from "./story/files.ts";
import { loadStories } from "./story/load-stories.ts";

/** npm run text:export <language> [case or law]: a sheet for translators, as CSV and as XLIFF 2.0, in sheets/. */
const [, , language = "", only] = process.argv;
if (!isTranslated(language))
  refuse(`Say for which language: npm run text:export <${TRANSLATED.join("|")}> [case or law].`);

const all = cataloguesOf(loadStories(filesBelow(ROOT)), language);
const wanted = all.filter(({ name }) => only === undefined || name === only);
if (wanted.length === 0) refuse(`There is no case "${only}". There are: ${all.map(({ name }) => name).join(", ")}.`);
for (const { name, rows } of wanted) {
  const sheet = `sheets/${name}.${language}`;
  save(`${sheet}.csv`, toCsv(rows));
  save(`${sheet}.xlf`, await toXliff(name, language, rows));
  const open = rows.filter(({ status }) => status === "missing" || status === "outdated").length;
  say(`${sheet}.csv, ${sheet}.xlf: ${rows.length} texts, ${open} to translate`);
}
