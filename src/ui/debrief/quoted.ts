import { t } from "../../i18n/i18n.ts";

/** The words of an option in quotation marks; what is spoken in the story bears its own already. */
export const quoted = (text: string): string => (/^["«]/.test(text) ? text : t("debrief.quote", { text }));
