import type { ComponentChildren } from "preact";
import type { Intents, Language } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";

// Each language in its own words, so that a lost reader finds home.
const NAMES: readonly { readonly id: Language; readonly short: string; readonly name: string }[] = [
  { id: "ru", short: "Рус", name: "Русский" },
  { id: "en", short: "Eng", name: "English" },
];

export const LanguageSwitch = ({
  language,
  intents,
}: {
  readonly language: Language;
  readonly intents: Intents;
}): ComponentChildren => (
  <fieldset class="languages">
    <legend class="unseen">{t("common.language")}</legend>
    {NAMES.map(({ id, short, name }) => (
      <button
        type="button"
        key={id}
        lang={id}
        aria-label={name}
        aria-pressed={id === language}
        onClick={() => intents.set("language", id)}
      >
        {short}
      </button>
    ))}
  </fieldset>
);
