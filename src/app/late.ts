/** What play doesn't need before its first choice: a chunk of its own, fetched with the key or when its screens open. */
export { BAND_RULE } from "../core/scoring/band.ts";
export { scoreSession } from "../core/scoring/score-session.ts";
export { briefingScreen } from "./briefing-screen.ts";
export { createOwnData } from "./own-data.ts";
export { presentDebrief } from "./present/present-debrief.ts";
export { presentHub } from "./present/present-hub.ts";
export { presentNotebook, presentReport } from "./present/present-notebook.ts";
export { presentTranslations } from "./present/present-translations.ts";
export { presentUnplayable } from "./present/present-unplayable.ts";
export { mended, mendedBefore, openRewound, reopen } from "./reopening.ts";
