import { render } from "preact";
import type { Intents, LawSearchPage } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Hits } from "./hits.tsx";

/** After the way in stands, before a quick hand has typed a word. */
const SOON_MS = 60;

/**
 * Draws an answer once in an element that is in no document, so that the first question of a visit doesn't wait for
 * the code to be compiled: on a poor machine that takes longer than the answer itself. Gives the way to call it off.
 */
export const rehearse = ({ rehearsal, filters }: LawSearchPage, intents: Intents): (() => void) => {
  const timer = setTimeout(() => {
    const nowhere = document.createElement("div");
    t("desk.search.found", { count: rehearsal.length });
    render(<Hits hits={rehearsal} filters={filters} intents={intents} />, nowhere);
    render(null, nowhere);
  }, SOON_MS);
  return () => clearTimeout(timer);
};
