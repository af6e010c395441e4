import type { KeyFile } from "../../content/key-file.ts";
import type { LoadedCase } from "../../content/loaded.ts";

/** What one story asks of the law desk: for each id, the ways in which it is used. */
export type Uses = {
  readonly story: string;
  readonly violations: ReadonlyMap<string, ReadonlySet<string>>;
  readonly provisions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly responses: ReadonlyMap<string, ReadonlySet<string>>;
  readonly testimonies: ReadonlyMap<string, ReadonlySet<string>>;
};

type Gathered = Map<string, Set<string>>;

const note = (gathered: Gathered, ids: readonly string[], way: string): void => {
  for (const id of ids) gathered.set(id, (gathered.get(id) ?? new Set()).add(way));
};

type Cited = { readonly source?: { readonly testimonies?: readonly string[] | undefined } | undefined };

const usesOfKey = (story: string, key: KeyFile): Uses => {
  const violations: Gathered = new Map();
  const provisions: Gathered = new Map();
  const responses: Gathered = new Map();
  const testimonies: Gathered = new Map();
  const cite = (rows: readonly Cited[], way: string): void => {
    for (const { source } of rows) note(testimonies, source?.testimonies ?? [], way);
  };
  for (const { violation, weight, primary, accepted } of key.present) {
    note(violations, [violation], `present (${weight})`);
    note(provisions, primary, "primary");
    note(provisions, accepted, "accepted");
  }
  for (const { violation } of key.decoys) note(violations, [violation], "decoy");
  for (const { violation } of key.arguable) note(violations, [violation], "arguable");
  const options = Object.values(key.decisions).flatMap(decision => Object.values(decision.options));
  for (const option of options) {
    note(provisions, option.provisions, "decision");
    note(responses, option.responses, "decision");
  }
  for (const power of [...key.powers.may, ...key.powers.mayNot]) {
    note(provisions, power.provisions, "power");
    note(responses, power.responses, "power");
  }
  cite(key.present, "violation");
  cite(key.decoys, "decoy");
  cite(key.arguable, "arguable");
  cite(options, "decision");
  cite(key.documents, "document");
  return { story, violations, provisions, responses, testimonies };
};

/** One entry for each open role whose key can be read, in the order of cases and roles. */
export const usesOf = (cases: readonly LoadedCase[]): readonly Uses[] =>
  cases.flatMap(({ id, roles }) =>
    roles.flatMap(({ role, key }) => (key === null ? [] : [usesOfKey(`${id} · ${role}`, key.value)])),
  );
