import type { ComponentChildren } from "preact";
import type { Told, TranslationsView } from "../../app/view.ts";
import { INTERFACE_STATUS, type Language, language, t } from "../../i18n/i18n.ts";

/** "Story in Russian: machine draft, awaiting a native reader." */
const said = (what: "story" | "law" | "interface", told: Told): string =>
  t(`told.${what}`, { in: t(`told.in.${told.language}`), status: t(`told.status.${told.status}`) });

const ownInterface = (): Told => ({ language: language(), status: INTERFACE_STATUS[language()] });

/** In which language a story is told beside which interface, and who has read either; nothing where both are the original. */
export const ToldLine = ({ told }: { readonly told: Told }): ComponentChildren =>
  (told.language !== "en" || language() !== "en") && (
    <p class="told">
      {said("story", told)} {told.language !== language() && said("interface", ownInterface())}
    </p>
  );

/** Per case and role, what a reader of this language gets in it, and what awaits a native reader. */
export const Translations = ({ of }: { readonly of: TranslationsView }): ComponentChildren => (
  <div class="translations">
    <h2>{t("told.heading")}</h2>
    <ul>
      <li>{said("interface", ownInterface())}</li>
      <li>{said("law", of.law)}</li>
      {of.cases.flatMap(({ case: id, title, lang, roles }) =>
        roles.map(role => (
          <li key={`${id}/${role.id}`} data-told={`${id}/${role.id}`}>
            <span lang={lang satisfies Language}>{title}</span>, {t(`roles.${role.id}`)}: {said("story", role.told)}
          </li>
        )),
      )}
    </ul>
  </div>
);
