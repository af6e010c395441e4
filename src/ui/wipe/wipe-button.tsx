import type { ComponentChildren } from "preact";
import type { Intents } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";

type Props = { readonly intents: Intents; readonly as: "tool" | "button" | "menu-item" };

/** The question comes when it's asked for: the first choice doesn't wait for it. */
const ask = async (intents: Intents): Promise<void> => {
  const { askToWipe } = await import("./wipe-dialog.tsx");
  await askToWipe(intents);
};

/** On every screen: leads to the question whether everything shall go; as a tool it's the sign alone. */
export const WipeButton = ({ intents, as }: Props): ComponentChildren => (
  <button
    type="button"
    class={as}
    data-action="wipe"
    aria-label={t("common.wipe")}
    aria-haspopup="dialog"
    title={t("common.wipe")}
    onClick={() => void ask(intents)}
  >
    <Icon name="wipe" />
    {as !== "tool" && t("common.wipe")}
  </button>
);
