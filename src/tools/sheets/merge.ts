import * as v from "valibot";
import { isMap, type Pair, parseDocument, Scalar } from "yaml";
import { faultsOf } from "../../content/check-texts.ts";
import { day } from "../../content/fields.ts";
import type { English } from "../../content/loaded.ts";
import type { TextEntry } from "../../content/text-file.ts";
import { textHash } from "../story/hashes.ts";
import { writeTexts } from "../story/write-texts.ts";
import type { Row } from "./row.ts";

export type Merged = {
  /** The text file with the sheet's texts in it; entries that the sheet doesn't speak of stand as they were. */
  readonly yaml: string;
  readonly taken: readonly string[];
  /** What doesn't fit, by id, and why; nothing of it went in. */
  readonly refused: readonly { readonly id: string; readonly why: string }[];
};

const sameEntry = (entry: TextEntry | undefined, row: Row): boolean =>
  entry?.text === row.text &&
  entry.status === row.status &&
  (entry.by?.role ?? "") === row.reviewer &&
  (entry.by?.on ?? "") === row.reviewed;

/** Why a row can't be taken; null where it can. */
const fault = (
  row: Row,
  english: string | undefined,
  entry: TextEntry | undefined,
  language: string,
): string | null => {
  if (english === undefined) return "there is no text with this id";
  if (row.hash !== textHash(english)) return "the English has changed since this sheet was written: export it again";
  const [first] = faultsOf(language, english, row.text);
  if (first !== undefined) return `it ${first[1]} ${first[2]}`;
  if (row.status === "reviewed" && (row.reviewer.trim() === "" || !v.is(day, row.reviewed)))
    return "a reviewed text needs the reviewer's office and the day, YYYY-MM-DD";
  if (!["machine", "reviewed"].includes(row.status)) return `its status is "${row.status}": write machine or reviewed`;
  if (entry?.status === "reviewed" && entry.of === row.hash && row.status === "machine" && entry.text !== row.text)
    return "a reviewed text isn't overwritten by a machine's: write reviewed, by whom and when";
  return null;
};

/** Puts a sheet's texts into the text file. `file` is its YAML, null where there is none yet; `entries` what it says. */
export const mergeRows = (
  file: string | null,
  entries: Readonly<Record<string, TextEntry>>,
  english: readonly English[],
  rows: readonly Row[],
  language: string,
): Merged => {
  const known = new Map(english.map(({ id, text }) => [id, text]));
  const document = parseDocument(writeTexts(file, english).yaml);
  const taken: string[] = [];
  const refused: { id: string; why: string }[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const refuse = (why: string): void => void refused.push({ id: row.id, why });
    if (seen.has(row.id)) {
      refuse("it stands on the sheet twice");
      continue;
    }
    seen.add(row.id);
    const entry = entries[row.id];
    // An empty cell says nothing, and neither does one that nobody has touched, outdated or not.
    if (row.text === "" || sameEntry(entry, row) || (row.status === "outdated" && entry?.text === row.text)) continue;
    const why = fault(row, known.get(row.id), entry, language);
    if (why !== null) {
      refuse(why);
      continue;
    }
    document.setIn([row.id, "of"], quoted(row.hash));
    document.setIn([row.id, "text"], quoted(row.text));
    document.setIn([row.id, "status"], row.status);
    if (row.status === "reviewed")
      document.setIn([row.id, "by"], document.createNode({ role: row.reviewer, on: quoted(row.reviewed) }));
    else document.deleteIn([row.id, "by"]);
    taken.push(row.id);
  }
  const map = document.contents;
  if (isMap(map)) map.items = map.items.filter(item => hasText(item));
  return { yaml: document.toString({ lineWidth: 0, flowCollectionPadding: false }), taken, refused };
};

/** Empty entries are for who writes into the file by hand: `story:text` writes them again. */
const hasText = ({ value }: Pair): boolean => isMap(value) && value.get("text") !== "";

const quoted = (text: string): Scalar => {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
};
