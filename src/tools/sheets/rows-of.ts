import type { English, LoadedCase, LoadedRole } from "../../content/loaded.ts";
import type { StoryTags } from "../../content/read-tags.ts";
import type { TextFile } from "../../content/text-file.ts";
import { textHash } from "../story/hashes.ts";
import type { Row } from "./row.ts";

type Where = Pick<Row, "kind" | "speaker" | "place" | "before">;

const NOWHERE: Where = { kind: "", speaker: "", place: "", before: "" };

/** What kind of text an id names: `police.clue.day-19` is a clue, `….why` a reason. */
const kindOf = (id: string): string => {
  if (id.endsWith(".why")) return "reason";
  const [head = "", next = ""] = id.split(".");
  return ["case", "place", "person", "event", "lens"].includes(head) ? head : next;
};

/** The rows of these texts, in the order given. */
export const rowsOf = (
  english: readonly English[],
  translation: TextFile,
  russian: TextFile,
  whereOf: (id: string) => Where | undefined = () => undefined,
): readonly Row[] =>
  english.map(({ id, text }) => {
    const entry = translation[id];
    const hash = textHash(text);
    const status = entry?.text ? (entry.of === hash ? entry.status : "outdated") : "missing";
    return {
      id,
      ...(whereOf(id) ?? { ...NOWHERE, kind: kindOf(id) }),
      english: text,
      russian: russian[id]?.text ?? "",
      hash,
      text: entry?.text ?? "",
      status,
      reviewer: entry?.by?.role ?? "",
      reviewed: entry?.by?.on ?? "",
    };
  });

type Piece = {
  readonly at: { readonly file: string; readonly line: number };
  readonly text: string;
  readonly kind: string;
  readonly tags: StoryTags;
};

/** Lines and choices of a role as they stand in its files, shared.ink where it is included last. */
const piecesOf = ({ ink }: LoadedRole): readonly Piece[] =>
  [
    ...ink.lines.map(line => ({ ...line, kind: "line" })),
    ...ink.choices.map(choice => ({ ...choice, kind: "choice" })),
    ...ink.tagLines.map(line => ({ ...line, text: "", kind: "tags" })),
  ].sort((a, b) =>
    a.at.file === b.at.file ? a.at.line - b.at.line : Number(a.at.file !== ink.file) - Number(b.at.file !== ink.file),
  );

/** One sheet for a case: what all offices share, then each role's story in its order, then what its debrief says. */
export const caseRows = (loaded: LoadedCase, language: string): readonly Row[] => {
  const name = (kind: "people" | "places", id: string | null | undefined): string =>
    id == null ? "" : (loaded.file.value[kind][id]?.name ?? id);
  const where = new Map<string, Where>();
  for (const role of loaded.roles) {
    let place = "";
    let before = "";
    for (const { tags, text, kind } of piecesOf(role)) {
      place = name("places", tags.directions.place) || place;
      if (tags.id === null) continue;
      if (!where.has(tags.id)) where.set(tags.id, { kind, speaker: name("people", tags.speaker), place, before });
      before = text;
    }
  }
  const byId = new Map(loaded.english.map(one => [one.id, one]));
  const ordered = [
    ...loaded.english.filter(({ id, part }) => !where.has(id) && part !== "debrief"),
    ...[...where.keys()].flatMap(id => byId.get(id) ?? []),
    ...loaded.english.filter(({ id, part }) => !where.has(id) && part === "debrief"),
  ];
  const texts = (of: string): TextFile => loaded.texts.get(of)?.value ?? {};
  return rowsOf(ordered, texts(language), texts("ru"), id => where.get(id));
};
