import { fetchHub } from "./fetch-hub.ts";
import type { Model } from "./model.ts";
import type { OpenSession } from "./open-session.ts";
import type { Opening } from "./opening.ts";
import { presentPlay } from "./present/present-play.ts";
import { presentProblem } from "./present/present-problem.ts";
import type { Route } from "./route.ts";
import type { Screen } from "./view.ts";

export const openingOf = (model: Model, storyteller: Opening["storyteller"]): Opening => ({
  desk: model.desk,
  listings: model.listings,
  language: model.settings.language,
  storyteller,
});

/** Notebook, report or debrief of the open session, where all they need has arrived; null where it hasn't. */
const readyScreen = (model: Model, at: string, open: OpenSession): Screen | null => {
  if (at === "play") return presentPlay(open);
  const { law, late } = model;
  if (law === null || late === null || open.key === null) return null;
  if (at === "notebook") return late.presentNotebook(open, law);
  if (at === "report") return late.presentReport(open, law);
  const report = open.live.state.filed;
  if (open.debriefTexts === null) return null;
  if (report === null) return presentPlay(open);
  const { key, keyHash, moments } = open.key;
  const texts = open.debriefTexts;
  return late.presentDebrief({ open, key, keyHash, moments, texts, law, report, bandRule: late.BAND_RULE });
};

/** The screen of a route where nothing has to be fetched for it; else null. */
export const instantScreen = (model: Model, route: Route): Screen | null => {
  switch (route.at) {
    case "hub":
      if (model.late === null || model.hub?.language !== model.settings.language) return null;
      return model.late.presentHub(model, model.hub);
    case "settings":
    case "about":
      if (model.late === null || model.hub?.language !== model.settings.language) return null;
      return aside(model, model.late, route.at);
    case "unknown":
      return presentProblem("unknown-address", { address: route.hash });
    case "law":
      return model.lawDesk?.screen(route.path) ?? null;
    case "briefing":
    case "start":
      return null;
    default:
      return model.open?.head.id === route.session ? readyScreen(model, route.at, model.open) : null;
  }
};

const aside = (model: Model, late: NonNullable<Model["late"]>, name: "settings" | "about"): Screen => {
  const translations = late.presentTranslations(model, model.hub, model.settings.language);
  return name === "settings" ? { name, offline: model.offline, translations } : { name, translations };
};

/** Settings or the page about the program: they open even where the titles of the cases didn't arrive. */
export const asideScreen = async (model: Model, name: "settings" | "about"): Promise<Screen> => {
  const late = await fetchLate(model);
  await fetchHub(model).catch(() => undefined);
  return aside(model, late, name);
};

/** Fetches the law desk: its code, and what is on it. */
export const openLawDesk = async (model: Model): Promise<void> => {
  model.lawDesk ??= (await import("./law-desk.ts")).createLawDesk(model);
  await model.lawDesk.open();
};

/** Fetches the code of the later screens. */
export const fetchLate = async (model: Model): Promise<NonNullable<Model["late"]>> => {
  model.late ??= await import("./late.ts");
  return model.late;
};

/** Fetches what the open session still lacks for notebook, report and debrief. */
export const equip = async (model: Model): Promise<void> => {
  const { open, settings, desk } = model;
  if (open === null) return;
  const { case: caseId, role } = open.live.state.started;
  const [key, debriefTexts, law] = await Promise.all([
    desk.key(caseId, role),
    desk.debriefTexts(caseId, role, settings.language),
    desk.law(settings.language),
    fetchLate(model),
  ]);
  model.law = law;
  if (model.open?.head.id === open.head.id) model.open = { ...model.open, key, debriefTexts };
};
