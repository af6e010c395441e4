import type { ComponentChildren } from "preact";
import type { FateView } from "../../app/view.ts";
import { type Key, t } from "../../i18n/i18n.ts";
import { Told } from "../parts/told.tsx";
import { DecisionLink } from "./decision-link.tsx";

/** Every harm done, gravest first. */
export const Ledger = ({ fates }: { readonly fates: readonly FateView[] }): ComponentChildren => {
  const harms = fates
    .flatMap(({ person, harms: own }) => own.map(harm => ({ ...harm, person: person.name })))
    .sort((a, b) => b.gravity - a.gravity);
  return (
    <section class="db-ledger" aria-labelledby="db-ledger">
      <h2 id="db-ledger">{t("debrief.harm.heading")}</h2>
      {harms.length === 0 ? (
        <p>{t("debrief.harm.none")}</p>
      ) : (
        <>
          <p>{t("debrief.harm.lead")}</p>
          <ul class="db-ledger-list" aria-label={t("debrief.harm.caption")}>
            {harms.map(harm => (
              <li key={`${harm.person}.${harm.at}.${harm.kind}`}>
                <strong class="db-ledger-person">
                  <Told>{harm.person}</Told>
                </strong>
                <span>
                  {t(`law.harm.${harm.kind}` as Key)}, {t(`law.gravity.${harm.gravity}`)}
                  <span class="db-gravity" aria-hidden="true">
                    {[1, 2, 3].map(n => (
                      <i key={n} class={n <= harm.gravity ? "db-full" : undefined} />
                    ))}
                  </span>
                </span>
                <Told>
                  <DecisionLink at={harm.at} title={harm.decision} />
                </Told>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
