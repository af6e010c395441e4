import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { FIELDS, type Row, rowFrom } from "./row.ts";

/** Lets spreadsheets on Windows see that the file is UTF-8. */
const BOM = "\uFEFF";

/** A sheet as CSV (RFC 4180): one row per text, under the names of the fields. */
export const toCsv = (rows: readonly Row[]): string =>
  BOM + stringify([...rows], { header: true, columns: [...FIELDS], quoted: true });

/** The rows of a CSV sheet. Throws, naming the line, where it isn't CSV. */
export const fromCsv = (csv: string): readonly Row[] => {
  try {
    return (parse(csv, { bom: true, columns: true, skip_empty_lines: true }) as Record<string, string>[]).map(rowFrom);
  } catch (error) {
    throw new Error(`This isn't a CSV sheet: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};
