import type { ComponentChildren } from "preact";
import type { Calibration } from "../../core/scoring/score.ts";
import { t } from "../../i18n/i18n.ts";

/** How sure the trainee said they were, against how often they were right. */
export const Sureness = ({ calibration }: { readonly calibration: readonly Calibration[] }): ComponentChildren => {
  const stated = calibration.filter(one => one.stated > 0);
  const certain = stated.find(one => one.sureness === 3);
  const over = certain ? certain.stated - certain.right : 0;
  return (
    <section class="db-calibration" aria-labelledby="db-calibration">
      <h2 id="db-calibration">{t("debrief.calibration.heading")}</h2>
      {stated.length === 0 ? (
        <p>{t("debrief.calibration.none")}</p>
      ) : (
        <>
          <p>{t("debrief.calibration.lead")}</p>
          <table class="db-table">
            <caption class="unseen">{t("debrief.calibration.caption")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("debrief.calibration.said")}</th>
                <th scope="col">{t("debrief.calibration.right")}</th>
              </tr>
            </thead>
            <tbody>
              {stated.map(({ sureness, stated: times, right }) => (
                <tr key={sureness}>
                  <th scope="row">{t(`play.sureLevel.${sureness}`)}</th>
                  <td>
                    {t("debrief.count", { earned: right, available: times })}
                    <span class="db-dots" aria-hidden="true">
                      {Array.from({ length: times }, (_, n) => (
                        <i key={n} class={n < right ? "db-full" : undefined} />
                      ))}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {over > 0 && <p>{t("debrief.calibration.over", { count: over })}</p>}
          {certain && over === 0 && <p>{t("debrief.calibration.well")}</p>}
        </>
      )}
    </section>
  );
};
