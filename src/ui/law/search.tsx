import type { ComponentChildren } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { Intents, Language, LawFilters, LawKind, LawSearchPage } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { LawLink } from "../parts/law-link.tsx";
import { Hits } from "./hits.tsx";
import { Part, Refs } from "./parts.tsx";
import { rehearse } from "./rehearse.tsx";
import { typeText } from "./type.ts";

const KINDS: readonly LawKind[] = [
  "violation",
  "provision",
  "instrument",
  "response",
  "indicator",
  "testimony",
  "figure",
  "date",
  "slip",
];
const STATES = ["KZ", "KG", "TJ", "RU"] as const;
const ROLES = ["police", "labour-inspector", "union", "consular"] as const;

type Props = { readonly page: LawSearchPage; readonly intents: Intents };
type Choice = { readonly value: string; readonly text: string };

const Filter = ({
  name,
  label,
  choices,
  page,
  intents,
}: Props & { readonly name: keyof LawFilters; readonly label: string; readonly choices: readonly Choice[] }) => (
  <label class="ld-filter">
    <span>{label}</span>
    <select
      data-filter={name}
      value={page.filters[name] ?? ""}
      onChange={event => intents.askLaw({ filters: { [name]: event.currentTarget.value || null } })}
    >
      <option value="">{t("desk.search.any")}</option>
      {choices.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

const Filters = (props: Props): ComponentChildren => (
  <fieldset class="ld-filters">
    <legend class="unseen">{t("desk.search.filters")}</legend>
    <Filter
      {...props}
      name="kind"
      label={t("desk.search.kind")}
      choices={KINDS.map(value => ({ value, text: t(`desk.kinds.${value}`) }))}
    />
    <Filter
      {...props}
      name="group"
      label={t("desk.search.group")}
      choices={props.page.groups.map(({ id, name }) => ({ value: id, text: name }))}
    />
    <Filter
      {...props}
      name="state"
      label={t("desk.search.state")}
      choices={STATES.map(value => ({ value, text: t(`law.state.${value}`) }))}
    />
    <Filter
      {...props}
      name="role"
      label={t("desk.search.role")}
      choices={ROLES.map(value => ({ value, text: t(`roles.${value}`) }))}
    />
    <Filter
      {...props}
      name="type"
      label={t("desk.search.type")}
      choices={props.page.types.map(value => ({ value, text: typeText(value) }))}
    />
  </fieldset>
);

/** What the desk holds, for those who don't know the word yet. */
const Browse = ({ page }: { readonly page: LawSearchPage }): ComponentChildren => {
  const { counts } = page;
  return (
    <>
      <p class="ld-small">
        {t("desk.search.holds", {
          violations: counts.violation,
          provisions: counts.provision,
          instruments: counts.instrument,
          responses: counts.response,
          testimonies: counts.testimony,
          figures: counts.figure,
        })}
      </p>
      <nav class="ld-choose" aria-label={t("desk.nav.powers")}>
        {ROLES.map(role => (
          <LawLink key={role} path={`powers/${role}`}>
            {t("desk.powers.title", { role: t(`roles.${role}`) })}
          </LawLink>
        ))}
      </nav>
      <Part title={t("desk.search.browse")}>
        <div class="ld-groups">
          {page.groups.map(group => (
            <div key={group.id}>
              <h3>{group.name}</h3>
              <Refs of={group.violations} />
            </div>
          ))}
        </div>
      </Part>
      <Part title={t("desk.search.indicators")}>
        <Refs of={page.indicators} />
      </Part>
    </>
  );
};

const NONE: LawFilters = { kind: null, group: null, state: null, role: null, type: null };

/** The way in: one field for words and numbers, five filters, and what was found as it is typed. */
export const Search = ({ page, language, intents }: Props & { readonly language: Language }): ComponentChildren => {
  // Five lists of words: drawn again only where something was chosen, not at each letter typed.
  useEffect(() => rehearse(page, intents), []);
  const filters = useMemo(() => <Filters page={page} intents={intents} />, [page.filters, language]);
  // The way in stays and is only hidden: to make it anew at a cleared field would take longer than an answer.
  const browse = useMemo(() => <Browse page={page} />, [language]);
  return (
    <>
      <h1>{t("desk.title")}</h1>
      <search class="ld-search">
        <label for="ld-query">{t("desk.search.label")}</label>
        <div class="ld-field">
          <input
            id="ld-query"
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="ld-hint"
            value={page.query}
            onInput={event => intents.askLaw({ query: event.currentTarget.value })}
          />
          {!page.idle && (
            <button type="button" class="button small" onClick={() => intents.askLaw({ query: "", filters: NONE })}>
              {t("desk.search.clear")}
            </button>
          )}
        </div>
        <p id="ld-hint" class="ld-small">
          {t("desk.search.hint")}
        </p>
        {filters}
        <p class="ld-found" role="status" data-found={page.idle ? undefined : page.total}>
          {page.idle ? "" : page.total === 0 ? t("desk.search.none") : t("desk.search.found", { count: page.total })}
          {page.filters.kind !== null && (
            <button
              type="button"
              class="button quiet small"
              onClick={() => intents.askLaw({ filters: { kind: null } })}
            >
              {t("desk.search.everything")}
            </button>
          )}
        </p>
      </search>
      <div hidden={!page.idle}>{browse}</div>
      {!page.idle && <Hits hits={page.hits} filters={page.filters} intents={intents} />}
    </>
  );
};
