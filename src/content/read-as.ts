import * as v from "valibot";
import { suggest } from "./ids.ts";
import type { Path, Problem, Source } from "./problem.ts";

type AnySchema = v.GenericSchema<unknown, unknown>;

/** What a source was read as before. A source never changes: while an author edits one file, the others are read once. */
const known = new WeakMap<Source, Map<AnySchema, v.SafeParseResult<AnySchema>>>();

const parsedOnce = (schema: AnySchema, source: Source): v.SafeParseResult<AnySchema> => {
  const before = known.get(source) ?? new Map<AnySchema, v.SafeParseResult<AnySchema>>();
  const result = before.get(schema) ?? v.safeParse(schema, source.data);
  known.set(source, before.set(schema, result));
  return result;
};

/** The value as its schema types it, or null after adding a problem for each thing that doesn't fit. */
export const readAs = <Schema extends AnySchema>(
  schema: Schema,
  source: Source,
  problems: Problem[],
): v.InferOutput<Schema> | null => {
  const parsed = parsedOnce(schema, source);
  if (parsed.success) return parsed.output as v.InferOutput<Schema>;
  for (const issue of parsed.issues) problems.push(problemOf(issue, schema, source));
  return null;
};

const problemOf = (issue: v.BaseIssue<unknown>, schema: AnySchema, source: Source): Problem => {
  const path: Path = (issue.path ?? []).map(item => (typeof item.key === "number" ? item.key : String(item.key)));
  const name = path.length === 0 ? "The file" : `"${path.join(".")}"`;
  const at = { file: source.file, line: source.lineOf(path) };
  if (issue.type === "strict_object" && issue.expected === "never") {
    const fields = knownKeys(schema, path);
    const key = String(path.at(-1));
    const where =
      fields.length > 0 ? `the fields here are ${fields.join(", ")}.` : "docs/authoring.md lists the fields.";
    return { ...at, code: "field-unknown", message: `${name} is not a field.`, hint: suggest(key, fields, where) };
  }
  if (issue.type === "strict_object" && issue.received === "undefined")
    return { ...at, code: "field-missing", message: `${name} is missing.`, hint: "Add this field." };
  if (issue.kind === "validation" || issue.type === "custom")
    return { ...at, code: "value-invalid", message: `${name} ${issue.message}.`, hint: "Correct the value." };
  const number = /^\d/.test(issue.received) && issue.expected === "string";
  return {
    ...at,
    code: "value-invalid",
    message: `${name} is ${issue.received}, not ${expectedOf(issue)}.`,
    hint: number ? "Put it in quotes: without them it is read as a number." : "Correct the value.",
  };
};

const expectedOf = (issue: v.BaseIssue<unknown>): string =>
  issue.expected === null ? "what belongs here" : issue.expected.replaceAll('"', "").replace(/^\((.*)\)$/, "one of $1");

/** What the valibot schemas used here may hold inside. */
type Inside = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Inside>>;
  readonly value?: Inside;
  readonly item?: Inside;
  readonly wrapped?: Inside;
};

/** The fields of the object in which an unknown one was met. */
const knownKeys = (schema: AnySchema, path: Path): readonly string[] => {
  let inside: Inside | undefined = schema as unknown as Inside;
  for (const key of path.slice(0, -1)) {
    while (inside?.wrapped) inside = inside.wrapped;
    inside = inside?.entries?.[key] ?? inside?.value ?? inside?.item;
  }
  while (inside?.wrapped) inside = inside.wrapped;
  return Object.keys(inside?.entries ?? {});
};
