import type { ComponentChildren } from "preact";
import type { Intents, Language } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { memo } from "../parts/memo.ts";
import { WipeButton } from "../wipe/wipe-button.tsx";
import { SoundSwitch } from "./sound-switch.tsx";

/** How many clues came since the notebook was last open. */
export const Badge = ({ fresh }: { readonly fresh: number }): ComponentChildren =>
  fresh > 0 && (
    <span class="badge">
      <span aria-hidden="true">{fresh}</span>
      <span class="unseen">, {t("play.fresh", { count: fresh })}</span>
    </span>
  );

type Props = {
  readonly fresh: number;
  readonly sound: boolean;
  readonly language: Language;
  readonly intents: Intents;
};

/** Wide screens: notebook, language, pause, settings, at the top right. */
export const Tools = memo(({ fresh, sound, language, intents }: Props) => (
  <nav class="tools play-tools" aria-label={t("play.tools")}>
    <button type="button" class="tool tool-notebook" data-action="notebook" onClick={() => intents.openNotebook()}>
      <Icon name="book" />
      {t("play.notebook")}
      <Badge fresh={fresh} />
    </button>
    <LanguageSwitch language={language} intents={intents} />
    <SoundSwitch sound={sound} intents={intents} />
    <WipeButton as="tool" />
    <button
      type="button"
      class="tool"
      aria-label={t("play.leave")}
      title={t("play.leave")}
      onClick={() => intents.openHub()}
    >
      <Icon name="pause" />
    </button>
    <button
      type="button"
      class="tool"
      aria-label={t("common.settings")}
      title={t("common.settings")}
      onClick={() => intents.openSettings()}
    >
      <Icon name="gear" />
    </button>
  </nav>
));
