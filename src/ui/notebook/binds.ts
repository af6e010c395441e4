import { type Key, t } from "../../i18n/i18n.ts";

const STATES: readonly string[] = ["KZ", "KG", "TJ", "RU"];

/** Who is held to a rule, in words; a State of no known code stands as it came. */
export const bindsText = (binds: readonly string[]): string =>
  binds.length === 0
    ? t("law.bindsNobody")
    : t("law.binds", {
        states: binds.map(one => (STATES.includes(one) ? t(`law.state.${one}` as Key) : one)).join(", "),
      });
