import { ArtProblem } from "./problem.ts";

/** Readers of one value each. `file` and `at` say where it stands, for the person who has to mend it. */
type Fields = Readonly<Record<string, unknown>>;

const refuse = (file: string, at: string, wanted: string): never => {
  throw new ArtProblem(`${file}: ${at} must be ${wanted}`);
};

export function object(raw: unknown, file: string, at: string): Fields {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw)
    ? (raw as Fields)
    : refuse(file, at, "an object");
}

export function array(raw: unknown, file: string, at: string): readonly unknown[] {
  return Array.isArray(raw) ? raw : refuse(file, at, "a list");
}

export function number(raw: unknown, file: string, at: string): number {
  return typeof raw === "number" && Number.isFinite(raw) ? raw : refuse(file, at, "a number");
}

export function name(raw: unknown, file: string, at: string): string {
  return typeof raw === "string" && raw !== "" ? raw : refuse(file, at, "a name");
}

export function oneOf<Value extends string>(values: readonly Value[], raw: unknown, file: string, at: string): Value {
  return values.find(value => value === raw) ?? refuse(file, at, `one of ${values.join(", ")}`);
}
