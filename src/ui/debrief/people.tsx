import type { ComponentChildren } from "preact";
import type { FateView } from "../../app/view.ts";
import type { FateState } from "../../core/case/key.ts";
import { type Key, t } from "../../i18n/i18n.ts";
import { Told } from "../parts/told.tsx";
import { DecisionLink } from "./decision-link.tsx";
import { Figure } from "./figure.tsx";
import { FATE, Mark } from "./mark.tsx";
import { quoted } from "./quoted.ts";

const STATES: readonly FateState[] = ["safe", "open", "harmed"];

const Row = ({ fates }: { readonly fates: readonly FateView[] }): ComponentChildren => (
  <ul class="db-isotype">
    {STATES.map(state => ({ state, group: fates.filter(fate => fate.state === state) }))
      .filter(({ group }) => group.length > 0)
      .map(({ state, group }) => (
        <li key={state} class="db-group">
          <ul>
            {group.map(({ person }) => (
              <li key={person.id} class="db-person">
                <Figure figure={person.figure} state={state} />
                <span>
                  <Told>{person.name}</Told>
                </span>
              </li>
            ))}
          </ul>
          <p class="db-group-label">
            <Mark {...FATE[state]} />
            <strong>{group.length}</strong> {t(`law.fate.${state}`)}
          </p>
        </li>
      ))}
  </ul>
);

const Harms = ({ harms }: { readonly harms: FateView["harms"] }): ComponentChildren => (
  <ul class="db-harms">
    {harms.map(harm => (
      <li key={`${harm.at}.${harm.kind}`}>
        <strong>
          {t(`law.harm.${harm.kind}` as Key)}, {t(`law.gravity.${harm.gravity}`)}.
        </strong>{" "}
        {t("debrief.people.cause")}{" "}
        <Told>
          <DecisionLink at={harm.at} title={harm.decision} />
        </Told>
        {/[?!]$/.test(harm.decision) ? "" : "."}{" "}
        {harm.avoidedBy === null ? t("debrief.people.unavoidable") : t("debrief.people.avoided")}{" "}
        {harm.avoidedBy !== null && <Told>{quoted(harm.avoidedBy)}</Told>}
      </li>
    ))}
  </ul>
);

/** What became of everybody, in a row first and then one by one, those who were harmed first. */
export const People = ({ fates }: { readonly fates: readonly FateView[] }): ComponentChildren => (
  <section class="db-people" aria-labelledby="db-people">
    <h2 id="db-people">{t("debrief.people.heading")}</h2>
    <Row fates={fates} />
    <ul class="db-fates">
      {STATES.toReversed()
        .flatMap(state => fates.filter(fate => fate.state === state))
        .map(({ person, state, text, harms }) => (
          <li key={person.id}>
            <h3>
              <Mark {...FATE[state]} />
              <span>
                <Told>
                  {person.name} <span class="db-small">{person.title}</span>
                </Told>
                <span class="unseen"> {t(`law.fate.${state}`)}</span>
              </span>
            </h3>
            <p>{text ? <Told>{text}</Told> : t("debrief.people.unknown")}</p>
            {harms.length > 0 && (
              <details class="db-details">
                <summary>{t("debrief.people.harms", { count: harms.length })}</summary>
                <Harms harms={harms} />
              </details>
            )}
          </li>
        ))}
    </ul>
  </section>
);
