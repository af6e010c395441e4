import type { ComponentChildren } from "preact";
import type { Intents } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";

type Props = { readonly sound: boolean; readonly intents: Intents };

/** Sound on or off, for this device. Among the tools of wide screens its word is there for readers alone. */
export const SoundSwitch = ({ sound, intents }: Props): ComponentChildren => (
  <button
    type="button"
    class="tool"
    data-action="sound"
    aria-pressed={sound}
    onClick={() => intents.set("sound", !sound)}
  >
    <Icon name="sound" />
    <span>{t("common.sound")}</span>
  </button>
);
