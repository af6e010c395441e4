import type { Hub } from "./desk.ts";
import type { Known } from "./known.ts";

/** Fetches the titles of the cases in the present language. */
export const fetchHub = async (known: Known): Promise<Hub> => {
  const hub = await known.desk.hubTexts(known.settings.language);
  known.hub = hub;
  return hub;
};
