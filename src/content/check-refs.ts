import { suggest } from "./ids.ts";
import type { Path, Reporter } from "./problem.ts";

/** One kind of thing that content refers to by id. */
export type Kind = {
  /** "clue", as in `There is no clue "x".` */
  readonly name: string;
  readonly ids: ReadonlySet<string>;
  /** Where such ids are declared, as the end of a hint. */
  readonly declared: string;
};

export const kind = (name: string, ids: Iterable<string>, declared: string): Kind => ({
  name,
  ids: new Set(ids),
  declared,
});

/** What to say of an unknown id. */
export const unknown = (
  id: string,
  { name, ids, declared }: Kind,
): { readonly message: string; readonly hint: string } => ({
  message: `There is no ${name} "${id}".`,
  hint: suggest(id, ids, `each ${name} is declared in ${declared}.`),
});

/** Reports an id that isn't of this kind. */
export const need = (report: Reporter, path: Path, id: string, known: Kind): void => {
  if (known.ids.has(id)) return;
  const { message, hint } = unknown(id, known);
  report(path, `${known.name.split(" ")[0]}-unknown`, message, hint);
};

/** Reports each id of a list that isn't of this kind, or that stands in the list twice. */
export const needAll = (report: Reporter, path: Path, ids: readonly string[], known: Kind): void => {
  ids.forEach((id, at) => {
    need(report, [...path, at], id, known);
    if (ids.indexOf(id) !== at)
      report([...path, at], "id-twice", `"${id}" stands twice in this list.`, "Keep one of them.");
  });
};
