import type { ComponentChildren } from "preact";
import type { Intents, View } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { WipeButton } from "../wipe/wipe-button.tsx";
import { Icon } from "./icon.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { ShowPicture } from "./show-picture.tsx";

type Props = {
  readonly view: View;
  readonly intents: Intents;
  /** The way back; none on the hub. */
  readonly back?: { readonly label: string; readonly go: () => void };
};

/** Where the picture is seen, or spoken of. */
const PICTURED: readonly View["screen"]["name"][] = ["hub", "briefing", "settings"];

/** The strip at the head of every screen but play: the way back, the product, language, settings, about. */
export const PageHead = ({ view, intents, back }: Props): ComponentChildren => (
  <header class="page-head">
    {back ? (
      <button type="button" class="tool" onClick={back.go}>
        <Icon name="back" />
        <span>{back.label}</span>
      </button>
    ) : (
      <p class="brand">{t("common.product")}</p>
    )}
    {PICTURED.includes(view.screen.name) && <ShowPicture view={view} intents={intents} />}
    <div class="tools">
      <LanguageSwitch language={view.language} intents={intents} />
      <WipeButton as="tool" />
      {view.screen.name !== "about" && (
        <button type="button" class="tool" onClick={() => intents.openAbout()}>
          {t("common.about")}
        </button>
      )}
      {view.screen.name !== "settings" && (
        <button
          type="button"
          class="tool tool-settings"
          aria-label={t("common.settings")}
          onClick={() => intents.openSettings()}
        >
          <Icon name="gear" />
        </button>
      )}
    </div>
  </header>
);
