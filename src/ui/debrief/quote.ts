import { t } from "../../i18n/i18n.ts";

/** An option's text in quotation marks; one that's spoken stands in its own. */
export const quoted = (text: string): string => (/^["“«]/.test(text) ? text : t("debrief.quote", { text }));
