import { type RoleId, STATE_OF, type State } from "../../core/law/law.ts";
import { presentProvision } from "../present/present-law.ts";
import { textOf } from "../texts.ts";
import type { Entry } from "./search.ts";
import type { Shelf } from "./shelf.ts";

const ROLES = Object.keys(STATE_OF) as readonly RoleId[];

/** Ids of ILO texts as people write them: `c029` is C29, 29 and No. 29. */
const aliases = (id: string): readonly string[] => {
  const ilo = /^([crp])0*(\d+)$/.exec(id);
  return ilo ? [id, `${ilo[1]}${ilo[2]}`, ilo[2] ?? "", "ILO МОТ"] : [id];
};

const union = <Value>(sets: readonly Iterable<Value>[]): ReadonlySet<Value> => new Set(sets.flatMap(set => [...set]));

/** Everything on the desk, as the search knows it: what it is called, what it says, and which filters it passes. */
export const entriesOf = (shelf: Shelf): readonly Entry[] => {
  const { law, reference, texts, by, links } = shelf;
  const own = (id: string, english: string | null): string => {
    const translated = texts[id] ?? law.texts[id];
    return translated && translated !== english ? `${translated} ${english ?? ""}` : (english ?? "");
  };

  const everyday = new Map<string, string[]>();
  for (const { word, ids } of reference.words)
    for (const id of ids) everyday.set(id, [...(everyday.get(id) ?? []), word]);
  const named = (id: string, ...names: readonly string[]): readonly string[] => [...names, ...(everyday.get(id) ?? [])];

  const typeOf = (provision: string): readonly string[] => {
    const type = by.instrument.get(by.provision.get(provision)?.instrument ?? "")?.type;
    return type === undefined ? [] : [type];
  };
  const groupOf = (violation: string): readonly string[] => {
    const group = by.violation.get(violation)?.group;
    return group === undefined ? [] : [group];
  };
  const bindsOf = (provision: string): readonly State[] => by.provision.get(provision)?.binds ?? [];
  const rolesOf = (responses: readonly string[]): ReadonlySet<RoleId> =>
    union(
      responses.map(id => {
        const role = by.response.get(id)?.role;
        return role === undefined ? [] : role === "any" ? ROLES : [role];
      }),
    );
  const groupsOf = (violations: readonly string[]): ReadonlySet<string> => union(violations.map(groupOf));
  const facts = (provisions: readonly string[]): Pick<Entry, "states" | "types"> => ({
    states: union(provisions.map(bindsOf)),
    types: union(provisions.map(typeOf)),
  });

  const violations = [...by.violation.values()].map((row): Entry => {
    const title = textOf(law.texts, `violation.${row.id}.name`, row.name);
    const definition = textOf(law.texts, `violation.${row.id}.definition`, row.definition);
    const signs = row.signs.map((sign, at) => own(`violation.${row.id}.sign.${at + 1}`, sign));
    return {
      kind: "violation",
      id: row.id,
      names: named(row.id, row.id),
      title: `${title} ${row.name}`,
      body: [definition, row.definition, ...signs].join(" "),
      groups: new Set([row.group]),
      roles: rolesOf(links.responsesOfViolation.get(row.id) ?? []),
      ...facts(row.provisions),
    };
  });

  const provisions = [...by.provision.values()].map((row): Entry => {
    const { label, requires } = presentProvision(law, row.id);
    return {
      kind: "provision",
      id: row.id,
      names: named(row.id, row.id, row.article, ...aliases(row.instrument)),
      title: `${label} ${by.instrument.get(row.instrument)?.title ?? ""}`,
      body: `${requires} ${row.requires}`,
      groups: groupsOf(links.violationsOfProvision.get(row.id) ?? []),
      roles: rolesOf(links.responsesOfProvision.get(row.id) ?? []),
      ...facts([row.id]),
    };
  });

  const instruments = [...by.instrument.values()].map((row): Entry => {
    const cited = links.provisionsOfInstrument.get(row.id) ?? [];
    const ratified = Object.entries(row.ratification ?? {}).filter(([, year]) => year !== null);
    return {
      kind: "instrument",
      id: row.id,
      names: named(row.id, ...aliases(row.id)),
      title: `${textOf(law.texts, `instrument.${row.id}.title`, row.title)} ${own(`instrument.${row.id}.full`, row.full)}`,
      body: own(`instrument.${row.id}.note`, row.note),
      groups: groupsOf(cited.flatMap(id => links.violationsOfProvision.get(id) ?? [])),
      roles: rolesOf(cited.flatMap(id => links.responsesOfProvision.get(id) ?? [])),
      states: union<State>([ratified.map(([state]) => state as State), ...cited.map(bindsOf)]),
      types: new Set([row.type]),
    };
  });

  const responses = reference.responses.map(
    (row): Entry => ({
      kind: "response",
      id: row.id,
      names: named(row.id, row.id),
      title: own(`response.${row.id}.action`, row.action),
      body: `${own(`response.${row.id}.why`, row.why)} ${own(`response.${row.id}.caution`, row.caution)}`,
      groups: groupsOf(row.answers),
      roles: rolesOf([row.id]),
      ...facts(row.provisions),
    }),
  );

  const indicators = reference.indicators.map(
    (row): Entry => ({
      kind: "indicator",
      id: row.id,
      names: named(row.id, row.id),
      title: own(`indicator.${row.id}.name`, row.name),
      body: [
        own(`indicator.${row.id}.meaning`, row.meaning),
        ...row.signs.map((sign, at) => own(`indicator.${row.id}.sign.${at + 1}`, sign)),
      ].join(" "),
      groups: groupsOf(row.violations),
      roles: new Set(ROLES),
      ...facts(row.violations.flatMap(id => by.violation.get(id)?.provisions ?? [])),
    }),
  );

  const testimonies = reference.testimonies.map(
    (row): Entry => ({
      kind: "testimony",
      id: row.id,
      names: [row.section],
      title: "",
      body: [
        own(`testimony.${row.id}.summary`, row.summary),
        own(`testimony.${row.id}.place`, row.place),
        own(`testimony.${row.id}.people`, row.people),
        row.date,
      ].join(" "),
      groups: groupsOf(row.violations),
      roles: new Set(row.roles),
      ...facts(row.violations.flatMap(id => by.violation.get(id)?.provisions ?? [])),
    }),
  );

  const figures = reference.figures.map(
    (row): Entry => ({
      kind: "figure",
      id: row.id,
      names: named(row.id),
      title: own(`figure.${row.id}.what`, row.what),
      body: `${own(`figure.${row.id}.value`, row.value)} ${own(`figure.${row.id}.note`, row.note)}`,
      groups: groupsOf(row.violations),
      roles: new Set(),
      ...facts(row.provisions),
    }),
  );

  const dates = reference.timeline.map(
    (row): Entry => plain("date", row.id, own(`date.${row.id}.date`, row.date), own(`date.${row.id}.fact`, row.fact)),
  );
  const slips = reference.slips.map(
    (row): Entry => plain("slip", row.id, own(`slip.${row.id}.where`, row.where), own(`slip.${row.id}.slip`, row.slip)),
  );
  return [
    ...violations,
    ...provisions,
    ...instruments,
    ...responses,
    ...indicators,
    ...testimonies,
    ...figures,
    ...dates,
    ...slips,
  ];
};

const plain = (kind: Entry["kind"], id: string, title: string, body: string): Entry => ({
  kind,
  id,
  names: [],
  title,
  body,
  groups: new Set(),
  roles: new Set(),
  states: new Set(),
  types: new Set(),
});
