import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { ProvisionView, ViolationView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { useKept } from "../parts/kept.ts";
import { LawLink } from "../parts/law-link.tsx";
import { bindsText } from "./binds.ts";
import { searchProvisions } from "./search.ts";
import { Step } from "./step.tsx";

type Props = {
  readonly session: string;
  /** Just brought from the law desk; `taken`: the finding had room for it. */
  readonly brought: { readonly provision: string; readonly taken: boolean } | null;
  readonly violation: ViolationView | null;
  readonly provisions: readonly ProvisionView[];
  readonly chosen: readonly string[];
  readonly hint: string | null;
  /** False where a third was asked for. */
  readonly toggle: (provision: string) => boolean;
};

/** Step 4: the rules in play for this violation, then every rule behind a search; two at most. */
export const StepLaw = ({
  session,
  brought,
  violation,
  provisions,
  chosen,
  hint,
  toggle,
}: Props): ComponentChildren => {
  const [query, setQuery] = useKept(`${session}.law`, "");
  const [asked, setRefused] = useState<boolean | null>(null);
  const refused = asked ?? brought?.taken === false;
  const cited = asked === null && brought?.taken ? provisions.find(({ id }) => id === brought.provision) : undefined;
  const own = violation?.provisions ?? [];
  const isOwn = (id: string): boolean => own.some(one => one.id === id);
  const { hits, more } = searchProvisions(provisions, query);
  const found = hits.filter(one => !isOwn(one.id));
  // A rule chosen from the search stays in sight when the search moves on.
  const stray = provisions.filter(one => chosen.includes(one.id) && !isOwn(one.id) && !found.includes(one));

  const one = (provision: ProvisionView): ComponentChildren => (
    <div key={provision.id} class="nb-rule-row">
      <label class="nb-option">
        <input
          type="checkbox"
          data-provision={provision.id}
          checked={chosen.includes(provision.id)}
          aria-describedby={`nb-rule-${provision.id}`}
          onClick={event => {
            const taken = toggle(provision.id);
            setRefused(!taken);
            if (!taken) event.preventDefault();
          }}
        />
        <span>
          <span class="nb-name">{provision.label}</span>
          <span class="nb-rule" id={`nb-rule-${provision.id}`}>
            {provision.requires}{" "}
            <span class="nb-small">
              {bindsText(provision.binds)}
              {provision.verify && <span class="nb-tag">{t("law.verify")}</span>}
            </span>
          </span>
        </span>
      </label>
      <LawLink
        path={`provision/${provision.id}`}
        class="nb-more"
        label={t("notebook.law.moreOf", { label: provision.label })}
      >
        {t("notebook.law.moreHere")}
      </LawLink>
    </div>
  );

  return (
    <Step
      n={4}
      title={t("notebook.law.legend")}
      hint={hint}
      state={chosen.length ? t("notebook.law.chosen", { count: chosen.length }) : null}
    >
      <p class={refused ? "nb-warn" : "nb-small"} role="status">
        {refused
          ? t("notebook.law.full")
          : cited
            ? t("notebook.law.brought", { label: cited.label })
            : t("notebook.law.limit")}
      </p>
      <p class="nb-small">
        <LawLink path={violation === null ? "" : `violation/${violation.id}`}>
          {violation === null ? t("notebook.law.desk") : t("notebook.law.deskOf", { violation: violation.name })}
        </LawLink>
      </p>
      {violation === null ? (
        <p>{t("notebook.law.first")}</p>
      ) : (
        <>
          <p class="nb-group">{t("notebook.law.own")}</p>
          {own.length === 0 && <p>{t("notebook.law.ownNone")}</p>}
          {own.map(one)}
        </>
      )}
      <p class="nb-group">{t("notebook.law.others")}</p>
      <div class="nb-search">
        <label for="nb-law-search">{t("notebook.law.search")}</label>
        <input
          id="nb-law-search"
          type="search"
          autocomplete="off"
          value={query}
          onInput={event => setQuery(event.currentTarget.value)}
        />
        <p class="nb-small" role="status">
          {query.trim().length < 2
            ? t("notebook.law.type", { count: provisions.length })
            : hits.length === 0
              ? t("notebook.law.none")
              : more > 0
                ? t("notebook.law.more", { count: more })
                : ""}
        </p>
      </div>
      {[...stray, ...found].map(one)}
    </Step>
  );
};
