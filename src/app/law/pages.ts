import type { RoleId, State } from "../../core/law/law.ts";
import { presentProvision, presentViolation } from "../present/present-law.ts";
import type {
  BindingPage,
  FiguresPage,
  IndicatorPage,
  InstrumentPage,
  PowersPage,
  ProvisionPage,
  RatificationView,
  ResponsePage,
  TestimonyPage,
  ViolationPage,
} from "../view.ts";
import {
  articleView,
  citedOf,
  type Desk,
  figureView,
  indicatorRef,
  instrumentRef,
  instrumentTitle,
  responseView,
  testimonyView,
  violationRef,
} from "./items.ts";
import type { By } from "./shelf.ts";

/** The States of the annex, in its order. */
export const STATES: readonly State[] = ["KZ", "KG", "TJ", "RU"];

type Of<Map> = Map extends ReadonlyMap<string, infer Value> ? Value : never;

const ratificationOf = ({ ratification, status }: Of<By["instrument"]>): readonly RatificationView[] | null =>
  status === null ? null : STATES.map(state => ({ state, year: ratification?.[state] ?? null, status: status[state] }));

export const instrumentPage = (desk: Desk, id: string): InstrumentPage | null => {
  const { catalogue, wording } = desk;
  const row = catalogue.by.instrument.get(id);
  if (row === undefined) return null;
  return {
    page: "instrument",
    id,
    title: instrumentTitle(desk, id),
    full: wording.word(`instrument.${id}.full`, row.full),
    type: row.type,
    ratification: ratificationOf(row),
    note: wording.maybe(`instrument.${id}.note`, row.note),
    slip: wording.maybe(`instrument.${id}.slip`, row.slip),
    articles: (catalogue.links.provisionsOfInstrument.get(id) ?? []).map(one => articleView(desk, one)),
  };
};

export const provisionPage = (desk: Desk, id: string): ProvisionPage | null => {
  const { catalogue, wording } = desk;
  const { by, links, law } = catalogue;
  const row = by.provision.get(id);
  if (row === undefined) return null;
  const { label, requires } = presentProvision(law, id);
  return {
    page: "provision",
    id,
    title: label,
    requires,
    binds: row.binds,
    basis: row.basis,
    instrument: instrumentRef(desk, row.instrument),
    cited: row.cited,
    verify: wording.maybe(`provision.${id}.verify`, row.verify),
    slip: wording.maybe(`provision.${id}.slip`, row.slip),
    figures: (links.figuresOfProvision.get(id) ?? []).flatMap(one => figureView(desk, one)),
    violations: (links.violationsOfProvision.get(id) ?? []).map(one => violationRef(desk, one)),
    responses: (links.responsesOfProvision.get(id) ?? []).flatMap(one => responseView(desk, one)),
  };
};

export const violationPage = (desk: Desk, id: string): ViolationPage | null => {
  const { catalogue, wording } = desk;
  const { by, links, law } = catalogue;
  const row = by.violation.get(id);
  if (row === undefined) return null;
  const { name, definition, group } = presentViolation(law, row);
  return {
    page: "violation",
    id,
    title: name,
    group,
    definition,
    signs: row.signs.map((sign, at) => wording.word(`violation.${id}.sign.${at + 1}`, sign)),
    verify: wording.maybe(`violation.${id}.verify`, row.verify),
    inPlay: row.inPlay.map(one => articleView(desk, one)),
    inferred: row.inferred.map(one => articleView(desk, one)),
    guidance: row.guidance.map(one => articleView(desk, one)),
    indicators: (links.indicatorsOfViolation.get(id) ?? []).map(one => indicatorRef(desk, one)),
    responses: (links.responsesOfViolation.get(id) ?? []).flatMap(one => responseView(desk, one)),
    testimonies: (links.testimoniesOfViolation.get(id) ?? []).flatMap(one => testimonyView(desk, one)),
    figures: (links.figuresOfViolation.get(id) ?? []).flatMap(one => figureView(desk, one)),
  };
};

export const indicatorPage = (desk: Desk, id: string): IndicatorPage | null => {
  const { catalogue, wording } = desk;
  const row = catalogue.by.indicator.get(id);
  if (row === undefined) return null;
  return {
    page: "indicator",
    id,
    title: wording.word(`indicator.${id}.name`, row.name),
    meaning: wording.word(`indicator.${id}.meaning`, row.meaning),
    signs: row.signs.map((sign, at) => wording.word(`indicator.${id}.sign.${at + 1}`, sign)),
    basis: row.basis,
    cited: citedOf(row),
    violations: row.violations.map(one => violationRef(desk, one)),
    testimonies: (catalogue.links.testimoniesOfIndicator.get(id) ?? []).flatMap(one => testimonyView(desk, one)),
  };
};

export const responsePage = (desk: Desk, id: string): ResponsePage | null => {
  const [response] = responseView(desk, id);
  if (response === undefined) return null;
  const answers = desk.catalogue.by.response.get(id)?.answers ?? [];
  return { page: "response", response, violations: answers.map(one => violationRef(desk, one)) };
};

export const testimonyPage = (desk: Desk, id: string): TestimonyPage | null => {
  const row = desk.catalogue.by.testimony.get(id);
  const [testimony] = testimonyView(desk, id);
  if (row === undefined || testimony === undefined) return null;
  return {
    page: "testimony",
    testimony,
    violations: row.violations.map(one => violationRef(desk, one)),
    indicators: row.indicators.map(one => indicatorRef(desk, one)),
    related: row.related.flatMap(one => testimonyView(desk, one)),
  };
};

export const powersPage = (desk: Desk, role: RoleId): PowersPage => {
  const { responses } = desk.catalogue.reference;
  const of = (whose: RoleId | "any") =>
    responses.filter(response => response.role === whose).flatMap(({ id }) => responseView(desk, id));
  return { page: "powers", role, own: of(role), shared: of("any") };
};

export const bindingPage = (desk: Desk): BindingPage => {
  const instruments = [...desk.catalogue.by.instrument.values()];
  const types = [...new Set(instruments.filter(({ status }) => status === null).map(({ type }) => type))];
  return {
    page: "binding",
    rows: instruments.flatMap(row => {
      const cells = ratificationOf(row);
      return cells === null
        ? []
        : [{ path: `instrument/${row.id}`, title: instrumentTitle(desk, row.id), type: row.type, cells }];
    }),
    others: types.map(type => ({
      type,
      items: instruments
        .filter(row => row.status === null && row.type === type)
        .map(({ id }) => instrumentRef(desk, id)),
    })),
  };
};

export const figuresPage = (desk: Desk, at: string | null): FiguresPage => {
  const { wording } = desk;
  const { figures, timeline, slips } = desk.catalogue.reference;
  return {
    page: "figures",
    at,
    figures: figures.flatMap(({ id }) => figureView(desk, id)),
    timeline: timeline.map(note => ({
      id: note.id,
      date: wording.word(`date.${note.id}.date`, note.date),
      fact: wording.word(`date.${note.id}.fact`, note.fact),
      cited: citedOf(note),
    })),
    slips: slips.map(({ id, where, slip }) => ({
      id,
      where: wording.word(`slip.${id}.where`, where),
      slip: wording.word(`slip.${id}.slip`, slip),
    })),
  };
};
