import type { ComponentChildren } from "preact";
import type { Intents } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";

type Props = { readonly sound: boolean; readonly named?: boolean; readonly intents: Intents };

/** Sound on or off, for this device; `named`: with its word beside the sign. */
export const SoundSwitch = ({ sound, named, intents }: Props): ComponentChildren => (
  <button
    type="button"
    class={named ? undefined : "tool"}
    data-action="sound"
    aria-pressed={sound}
    aria-label={t("common.sound")}
    title={t("common.sound")}
    onClick={() => intents.set("sound", !sound)}
  >
    <Icon name="sound" />
    {named && t("common.sound")}
  </button>
);
