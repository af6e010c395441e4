import * as v from "valibot";
import { parse } from "yaml";
import { placeholdersOf } from "../../src/content/placeholders.ts";
import { textFile } from "../../src/content/text-file.ts";
import { fromCsv } from "../../src/tools/sheets/csv.ts";
import { mergeRows } from "../../src/tools/sheets/merge.ts";
import type { Row } from "../../src/tools/sheets/row.ts";
import { fromXliff } from "../../src/tools/sheets/xliff.ts";
import { textHash } from "../../src/tools/story/hashes.ts";
import { corpusOf, type Harness, must } from "./harness.ts";

/** The English of the sheets in the corpus, and the text file they go into, one text of which is reviewed already. */
export const ENGLISH = [
  { id: "case.title", text: "Bus stop" },
  { id: "bs.p.0001", text: "{n} people wait." },
  { id: "bs.p.0002", text: 'She says: "No, 300."' },
  { id: "bs.p.0003", text: "Stay." },
] as const;
const entry = (text: string, english: string) => ({ of: textHash(english), text, status: "reviewed" as const });
const BEFORE = {
  "bs.p.0003": { ...entry("Қалыңыз.", "Stay."), by: { role: "lawyer", on: "2026-11-20" } },
};
const FILE = `"bs.p.0003":\n  of: "${textHash("Stay.")}"\n  text: "Қалыңыз."\n  status: reviewed\n  by: { role: lawyer, on: "2026-11-20" }\n`;

/** Whatever a sheet says, the text file stays one, and in it is only what belongs to its English. */
const merged = (rows: readonly Row[]): boolean => {
  const { yaml, taken } = mergeRows(FILE, BEFORE, ENGLISH, rows, "kk");
  const file = v.parse(textFile, parse(yaml) ?? {});
  for (const [id, { of, text }] of Object.entries(file)) {
    const english = ENGLISH.find(each => each.id === id)?.text;
    must(english !== undefined, `took in ${id}, which is no text of this case`);
    must(of === textHash(english ?? ""), `took in ${id} for another English`);
    must(placeholdersOf(text).join() === placeholdersOf(english ?? "").join(), `took in other placeholders in ${id}`);
  }
  const kept = file["bs.p.0003"];
  must(taken.includes("bs.p.0003") || kept?.text === "Қалыңыз.", "changed a text that it didn't take");
  must(kept?.status === "reviewed", "put a machine's text over a reviewed one");
  return taken.length > 0;
};

/** Both readers say by an Error of their own what isn't a sheet; anything else that is thrown is a crash. */
const rowsOr = async (read: () => Promise<readonly Row[]>): Promise<readonly Row[] | null> => {
  try {
    return await read();
  } catch (error) {
    must(error instanceof Error && /^This isn't an? \S/.test(error.message), `threw ${String(error)}`);
    return null;
  }
};

const harness = (
  name: string,
  folder: string,
  words: readonly string[],
  read: (t: string) => Promise<readonly Row[]>,
) => ({
  name,
  corpus: corpusOf(folder),
  words,
  give: async (text: string) => {
    const rows = await rowsOr(() => read(text));
    return rows !== null && merged(rows);
  },
});

export const csvSheets: Harness = harness(
  "translation sheets, CSV",
  "csv",
  ['","', '""', "=cmd|' /C calc'!A0", "id", "hash", "machine", "reviewed", "bs.p.0001", "{n}", "\n"],
  async text => fromCsv(text),
);

export const xliffSheets: Harness = harness(
  "translation sheets, XLIFF",
  "xliff",
  [
    "<target>",
    "</target>",
    "<note>",
    "&lt;",
    "&bomb;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "id=",
    "hash: ",
    "status: machine",
    "{n}",
  ],
  async text => (await fromXliff(text)).rows,
);
