import type { ComponentChildren } from "preact";
import type { FateView } from "../../app/view.ts";
import { type Key, t } from "../../i18n/i18n.ts";
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
          <table class="db-table">
            <caption class="unseen">{t("debrief.harm.caption")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("debrief.harm.person")}</th>
                <th scope="col">{t("debrief.harm.what")}</th>
                <th scope="col">{t("debrief.harm.decision")}</th>
              </tr>
            </thead>
            <tbody>
              {harms.map(harm => (
                <tr key={`${harm.person}.${harm.at}.${harm.kind}`}>
                  <th scope="row">{harm.person}</th>
                  <td>
                    {t(`law.harm.${harm.kind}` as Key)}, {t(`law.gravity.${harm.gravity}`)}
                    <span class="db-gravity" aria-hidden="true">
                      {[1, 2, 3].map(n => (
                        <i key={n} class={n <= harm.gravity ? "db-full" : undefined} />
                      ))}
                    </span>
                  </td>
                  <td>
                    <DecisionLink at={harm.at} title={harm.decision} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
};
