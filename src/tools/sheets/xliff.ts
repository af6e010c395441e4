import { js2xliff, type Unit, xliff2js } from "xliff";
import { FIELDS, type Row, rowFrom } from "./row.ts";

/** Everything but the two texts stands in notes, `name: value`, which translation programs show beside them. */
const NOTED = FIELDS.filter(name => !["id", "english", "text"].includes(name));

/** Ids of XLIFF allow no `@`, ours no `:`. */
const toUnitId = (id: string): string => id.replaceAll("@", ":");
const fromUnitId = (id: string): string => id.replaceAll(":", "@");

/** A sheet as XLIFF 2.0, one file element for the case. */
export const toXliff = (name: string, language: string, rows: readonly Row[]): Promise<string> =>
  js2xliff({
    sourceLanguage: "en",
    targetLanguage: language,
    resources: {
      [name]: Object.fromEntries(
        rows.map((row): [string, Unit] => [
          toUnitId(row.id),
          {
            source: row.english,
            target: row.text,
            note: NOTED.filter(field => row[field] !== "").map(field => `${field}: ${row[field]}`),
          },
        ]),
      ),
    },
  });

const fieldsOf = ({ note = [] }: Unit): Record<string, string> =>
  Object.fromEntries(
    [note].flat().flatMap(line => {
      const at = line.indexOf(": ");
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 2)]];
    }),
  );

/**
 * The rows of an XLIFF sheet, and the language that it translates into. Throws, saying why, where it isn't one; the
 * library itself breaks on many a thing that isn't there.
 */
export const fromXliff = async (xml: string): Promise<{ readonly language: string; readonly rows: readonly Row[] }> => {
  try {
    const { targetLanguage, resources } = await xliff2js(xml);
    const rows = Object.values(resources).flatMap(units =>
      Object.entries(units).map(([id, unit]) =>
        rowFrom({ ...fieldsOf(unit), id: fromUnitId(id), english: unit.source, text: unit.target }),
      ),
    );
    return { language: targetLanguage, rows };
  } catch (error) {
    const why = error instanceof TypeError || !(error instanceof Error) ? "a part of it is missing" : error.message;
    throw new Error(`This isn't an XLIFF 2.0 sheet: ${why}`, { cause: error });
  }
};
