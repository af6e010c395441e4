import type { ComponentChildren } from "preact";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";

type Props = { readonly as: "tool" | "button" | "menu-item" };

/** On every screen: leads to the question whether everything shall go; as a tool it's the sign alone. */
export const WipeButton = ({ as }: Props): ComponentChildren => (
  <button
    type="button"
    class={as}
    data-action="wipe"
    aria-label={t("common.wipe")}
    aria-haspopup="dialog"
    title={t("common.wipe")}
    onClick={event => event.currentTarget.dispatchEvent(new Event("ask-wipe", { bubbles: true }))}
  >
    <Icon name="wipe" />
    {as !== "tool" && t("common.wipe")}
  </button>
);
