/** One text on a translator's sheet. All fields are text, so that every format carries them alike; "" where there is none. */
export type Row = {
  /** The text's id: never translated. */
  readonly id: string;
  /** What kind of text it is: `line`, `choice`, `name`, `clue`, `reason` … */
  readonly kind: string;
  readonly speaker: string;
  readonly place: string;
  /** The English that stands before it in the story. */
  readonly before: string;
  readonly english: string;
  readonly russian: string;
  /** Hash of the English (src/tools/story/hashes.ts): a sheet made from an older text is refused. */
  readonly hash: string;
  readonly text: string;
  /** `missing`, `machine`, `reviewed`, or `outdated` where the English has changed since. */
  readonly status: string;
  /** Office of who passed a reviewed text, and when, YYYY-MM-DD. */
  readonly reviewer: string;
  readonly reviewed: string;
};

/** The fields in the order in which a sheet shows them. */
export const FIELDS = [
  "id",
  "kind",
  "speaker",
  "place",
  "before",
  "english",
  "russian",
  "text",
  "status",
  "reviewer",
  "reviewed",
  "hash",
] as const satisfies readonly (keyof Row)[];

/** A row from fields read off a sheet; fields that are missing are empty. */
export const rowFrom = (fields: Readonly<Record<string, string | undefined>>): Row =>
  Object.fromEntries(FIELDS.map(name => [name, fields[name] ?? ""])) as Row;
