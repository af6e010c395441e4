import type { ComponentChildren } from "preact";
import { type Intents, LANGUAGE_NAMES, type Language } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";

const SHOWN: readonly Language[] = ["ru", "kk", "ky", "en"];

export const LanguageSwitch = ({
  language,
  intents,
}: {
  readonly language: Language;
  readonly intents: Intents;
}): ComponentChildren => (
  <fieldset class="languages">
    <legend class="unseen">{t("common.language")}</legend>
    {SHOWN.map(id => (
      <button
        type="button"
        key={id}
        lang={id}
        aria-label={LANGUAGE_NAMES[id]}
        aria-pressed={id === language}
        onClick={() => intents.set("language", id)}
      >
        {LANGUAGE_NAMES[id].slice(0, 3)}
      </button>
    ))}
  </fieldset>
);
