import type { RoleId } from "../core/law/law.ts";
import type { Desk as Shelf } from "./desk.ts";
import { type Catalogue, makeCatalogue } from "./law/catalogue.ts";
import type { Desk } from "./law/items.ts";
import {
  bindingPage,
  figuresPage,
  indicatorPage,
  instrumentPage,
  powersPage,
  provisionPage,
  responsePage,
  testimonyPage,
  violationPage,
} from "./law/pages.ts";
import { type LawSearch, NOTHING_ASKED, searchPage } from "./law/search-page.ts";
import { wordingOf } from "./law/wording.ts";
import type { OpenSession } from "./open-session.ts";
import { ROLES, type Route } from "./route.ts";
import type { AskLaw, LawPage, LawView, Settings } from "./view.ts";

// The law desk: a chunk of its own, fetched with its data when the desk is opened.

const BY_ID: Readonly<Record<string, (desk: Desk, id: string) => LawPage | null>> = {
  instrument: instrumentPage,
  provision: provisionPage,
  violation: violationPage,
  indicator: indicatorPage,
  response: responsePage,
  testimony: testimonyPage,
  powers: (desk, id) => (ROLES.some(role => role === id) ? powersPage(desk, id as RoleId) : null),
  figures: figuresPage,
};

const pageAt = (desk: Desk, path: string, asked: LawSearch): LawPage | null => {
  const [kind = "", id, ...more] = path.split("/");
  if (path === "") return searchPage(desk, asked);
  if (path === "binding") return bindingPage(desk);
  if (path === "figures") return figuresPage(desk, null);
  return id === undefined || more.length > 0 ? null : (BY_ID[kind]?.(desk, id) ?? null);
};

/** What the desk sees of the controller's model. */
type Around = {
  readonly desk: Shelf;
  readonly settings: Pick<Settings, "language">;
  readonly trail: readonly Route[];
  readonly open: OpenSession | null;
};

export type LawDesk = {
  /** Fetches what the desk needs in the present language; made anew only where the law itself was. */
  open(): Promise<void>;
  /** A page by its address behind `#/law/`; null where it isn't on the desk, or the desk isn't ready for it. */
  screen(path: string): LawView | null;
  /** Another question or filter begins with the likeliest again. */
  ask(changes: AskLaw): void;
};

export const createLawDesk = (around: Around): LawDesk => {
  let catalogue: Catalogue | null = null;
  let shelf: Shelf | null = null;
  let asked = NOTHING_ASKED;

  /** The desk was opened from a notebook whose findings can still be changed. */
  const citingIn = (origin: Route | undefined): string | null => {
    const { open } = around;
    if (origin?.at !== "notebook" || open?.head.id !== origin.session) return null;
    return open.live.state.filed ? null : origin.session;
  };

  return {
    async open() {
      const { desk, settings } = around;
      const { language } = settings;
      const [law, reference, texts] = await Promise.all([
        desk.law(language),
        desk.reference(),
        desk.referenceTexts(language),
      ]);
      shelf = desk;
      if (catalogue?.law !== law) catalogue = makeCatalogue(law, reference, texts);
    },
    screen(path) {
      if (catalogue === null || shelf !== around.desk || catalogue.law.language !== around.settings.language)
        return null;
      const wording = wordingOf(catalogue);
      const content = pageAt({ catalogue, wording }, path, asked);
      if (content === null) return null;
      const title = "title" in content ? content.title : "";
      const origin = around.trail.findLast(route => route.at !== "law");
      return {
        name: "law",
        path,
        content,
        title: typeof title === "string" ? title : title.text,
        deeper: around.trail.at(-1)?.at === "law",
        untranslated: wording.untranslated(),
        from: origin?.at ?? "hub",
        citing: citingIn(origin),
      };
    },
    ask({ query, filters, all = false }) {
      // Filters stay the same object while they are the same: the screen needn't draw them again at each letter.
      const chosen = filters === undefined ? asked.filters : { ...asked.filters, ...filters };
      asked = { query: query ?? asked.query, filters: chosen, all };
    },
  };
};
