import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Intents, Language } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { useDismiss } from "../parts/use-dismiss.ts";
import { WipeButton } from "../wipe/wipe-button.tsx";
import { SoundSwitch } from "./sound-switch.tsx";
import { Badge } from "./tools.tsx";

type Props = {
  readonly fresh: number;
  readonly things: number;
  readonly sound: boolean;
  readonly language: Language;
  readonly intents: Intents;
};

const toLook = (): void => {
  const look = document.querySelector<HTMLElement>("#look");
  look?.scrollIntoView({ block: "nearest" });
  (look?.querySelector<HTMLElement>("[data-hotspot-id]") ?? look)?.focus({ preventScroll: true });
};

/** Phones: look, notebook, menu, under the thumb. */
export function BottomBar({ fresh, things, sound, language, intents }: Props): ComponentChildren {
  const [open, setOpen] = useState(false);
  const { within, opener } = useDismiss<HTMLElement>(open, () => setOpen(false));
  return (
    <nav class="bottom-bar" aria-label={t("play.tools")} ref={within}>
      {open && (
        <div class="menu" id="menu">
          <LanguageSwitch language={language} intents={intents} />
          <SoundSwitch sound={sound} intents={intents} />
          <button type="button" onClick={() => intents.openSettings()}>
            <Icon name="gear" />
            {t("common.settings")}
          </button>
          <button type="button" onClick={() => intents.openHub()}>
            <Icon name="map" />
            {t("play.leaveShort")}
          </button>
          <WipeButton as="menu-item" />
        </div>
      )}
      <button type="button" onClick={toLook} disabled={things === 0}>
        <Icon name="eye" />
        {t("play.look")}
      </button>
      <button type="button" data-action="notebook" onClick={() => intents.openNotebook()}>
        <Icon name="book" />
        {t("play.notebook")}
        <Badge fresh={fresh} />
      </button>
      <button
        type="button"
        ref={opener}
        aria-expanded={open}
        aria-controls={open ? "menu" : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="menu" />
        {t("common.menu")}
      </button>
    </nav>
  );
}
