import type { ComponentChildren } from "preact";
import { t } from "../../i18n/i18n.ts";
import { PageHead } from "../parts/page-head.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { Translations } from "../told/translations.tsx";

const SECTIONS = ["is", "isNot", "source", "privacy", "translation", "support", "licences"] as const;

/** What this is, what it isn't, where it comes from, and what it does with what you do. */
export const About = ({ screen, view, intents }: ScreenProps<"about">): ComponentChildren => (
  <div class="page about">
    <PageHead view={view} intents={intents} back={{ label: t("common.back"), go: () => intents.back() }} />
    <main class="paper sheet">
      <h1>{t("about.title")}</h1>
      {SECTIONS.map(name => (
        <section key={name} data-about={name}>
          <h2>{t(`about.${name}.title`)}</h2>
          <p>{t(`about.${name}.text`)}</p>
          {name === "translation" && <Translations of={screen.translations} />}
        </section>
      ))}
      <div class="actions">
        <button type="button" class="button primary" data-action="primary" onClick={() => intents.back()}>
          {t("common.back")}
        </button>
      </div>
    </main>
  </div>
);
