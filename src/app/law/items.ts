import type { Cited } from "../../core/law/reference.ts";
import { presentProvision, violationName } from "../present/present-law.ts";
import { textOf } from "../texts.ts";
import type { ArticleView, FigureView, LawRef, ResponseView, TestimonyView } from "../view.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Wording } from "./wording.ts";

/** What several pages of the desk show, from ids. */
export type Desk = { readonly catalogue: Catalogue; readonly wording: Wording };

export const citedOf = ({ section, footnotes }: Cited): Cited => ({ section, footnotes });

export const violationRef = ({ catalogue, wording }: Desk, id: string): LawRef => ({
  path: `violation/${id}`,
  label: wording.sure(violationName(catalogue.law, id)),
});

export const provisionRef = ({ catalogue, wording }: Desk, id: string): LawRef => ({
  path: `provision/${id}`,
  label: wording.sure(presentProvision(catalogue.law, id).label),
});

/** English short titles leave the number out, by which an ILO text is asked for; Russian ones have it. */
const numbered = (title: string, id: string): string => {
  const ilo = /^([cr])0*(\d+)$/.exec(id);
  return ilo === null || title.includes(ilo[2] ?? "") ? title : `${title} (${ilo[1]?.toUpperCase()}${ilo[2]})`;
};

export const instrumentTitle = ({ catalogue }: Desk, id: string): string =>
  numbered(textOf(catalogue.law.texts, `instrument.${id}.title`, catalogue.by.instrument.get(id)?.title ?? id), id);

export const instrumentRef = (desk: Desk, id: string): LawRef => ({
  path: `instrument/${id}`,
  label: desk.wording.sure(instrumentTitle(desk, id)),
});

export const indicatorRef = ({ catalogue, wording }: Desk, id: string): LawRef => ({
  path: `indicator/${id}`,
  label: wording.word(`indicator.${id}.name`, catalogue.by.indicator.get(id)?.name ?? id),
});

export const articleView = (desk: Desk, id: string): ArticleView => {
  const { requires, verify } = presentProvision(desk.catalogue.law, id);
  const binds = desk.catalogue.by.provision.get(id)?.binds ?? [];
  return { ...provisionRef(desk, id), id, requires, binds, verify };
};

export const figureView = ({ catalogue, wording }: Desk, id: string): readonly FigureView[] => {
  const figure = catalogue.by.figure.get(id);
  if (figure === undefined) return [];
  return [
    {
      id,
      value: wording.word(`figure.${id}.value`, figure.value),
      what: wording.word(`figure.${id}.what`, figure.what),
      note: wording.maybe(`figure.${id}.note`, figure.note),
      cited: citedOf(figure),
    },
  ];
};

export const responseView = (desk: Desk, id: string): readonly ResponseView[] => {
  const { catalogue, wording } = desk;
  const response = catalogue.by.response.get(id);
  if (response === undefined) return [];
  const { role, kind, force, basis, cited } = response;
  return [
    {
      id,
      path: `response/${id}`,
      role,
      kind,
      force,
      basis,
      cited,
      action: wording.word(`response.${id}.action`, response.action),
      why: wording.word(`response.${id}.why`, response.why),
      caution: wording.maybe(`response.${id}.caution`, response.caution),
      provisions: response.provisions.map(provision => provisionRef(desk, provision)),
    },
  ];
};

export const testimonyView = ({ catalogue, wording }: Desk, id: string): readonly TestimonyView[] => {
  const testimony = catalogue.by.testimony.get(id);
  if (testimony === undefined) return [];
  const { kind, sensitivity } = testimony;
  const part = (name: "summary" | "place" | "date" | "people") =>
    testimony[name] === "" ? null : wording.word(`testimony.${id}.${name}`, testimony[name]);
  return [
    {
      id,
      path: `testimony/${id}`,
      kind,
      sensitivity,
      summary: part("summary"),
      place: part("place"),
      date: part("date"),
      people: part("people"),
      slip: wording.maybe(`testimony.${id}.slip`, testimony.slip),
      cited: citedOf(testimony),
    },
  ];
};
