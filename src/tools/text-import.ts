import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { isTranslated, TRANSLATED } from "../core/language.ts";
import { cataloguesOf } from "./sheets/catalogues.ts";
import { fromCsv } from "./sheets/csv.ts";
import { mergeRows } from "./sheets/merge.ts";
import type { Row } from "./sheets/row.ts";
import { fromXliff } from "./sheets/xliff.ts";
import { ROOT, refuse, save, say } from "./story/command.ts";
import { filesBelow } from "./story/files.ts";
import { loadStories } from "./story/load-stories.ts";

/** npm run text:import <sheet>…: takes the texts of sheets named `<case>.<language>.csv` or `.xlf` into stories/. */
const sheets = process.argv.slice(2);
if (sheets.length === 0) refuse("Say which sheets: npm run text:import sheets/law.kk.csv");

const rowsOf = async (sheet: string, kind: string | undefined, text: string): Promise<readonly Row[]> => {
  try {
    return kind === "csv" ? fromCsv(text) : (await fromXliff(text)).rows;
  } catch (error) {
    return refuse(`${sheet}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const files = filesBelow(ROOT);
let faults = 0;
for (const sheet of sheets) {
  const [, name = "", language = "", kind] = /^(.+)\.([a-z]{2})\.(csv|xlf)$/.exec(basename(sheet)) ?? [];
  if (kind === undefined || !isTranslated(language))
    refuse(`${sheet}: a sheet is named <case>.<${TRANSLATED.join("|")}>.csv or .xlf.`);
  if (!existsSync(sheet)) refuse(`${sheet}: there is no such file.`);
  const catalogue = cataloguesOf(loadStories(files), language).find(one => one.name === name);
  if (catalogue === undefined) refuse(`${sheet}: there is no case "${name}".`);
  else {
    const read = readFileSync(sheet, "utf8");
    const rows = await rowsOf(sheet, kind, read);
    const { yaml, taken, refused } = mergeRows(
      files.read(catalogue.file),
      catalogue.entries,
      catalogue.english,
      rows,
      language,
    );
    if (taken.length > 0) save(catalogue.file, yaml);
    say(`${catalogue.file}: ${taken.length} texts taken, ${refused.length} refused`);
    for (const { id, why } of refused) say(`  ${id}: ${why}`);
    faults += refused.length;
  }
}
if (faults > 0) process.exitCode = 1;
