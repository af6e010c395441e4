import type { ComponentChildren } from "preact";
import type { DebriefView } from "../../app/view.ts";
import type { Band } from "../../core/scoring/score.ts";
import { type Key, t } from "../../i18n/i18n.ts";
import { Told } from "../parts/told.tsx";
import { DecisionLink } from "./decision-link.tsx";
import { BAND, Mark } from "./mark.tsx";
import { type Reason, reasonsOf } from "./reasons.ts";
import { number } from "./source.tsx";

const BANDS: readonly Band[] = ["exemplary", "sound", "developing", "unsafe"];

type ReasonProps = { readonly reason: Reason; readonly decisions: DebriefView["decisions"] };

/** One decision can harm, and so can the next in the same way: the decision's title tells the two lines apart. */
const ReasonLine = ({ reason, decisions }: ReasonProps): ComponentChildren =>
  reason.kind === "harm" ? (
    <li>
      <DecisionLink
        at={reason.at}
        title={[
          t("debrief.band.reasonHarm", {
            person: reason.person,
            harm: t(`law.harm.${reason.harm}` as Key),
            gravity: t(`law.gravity.${reason.gravity}`),
          }),
          ...decisions.filter(one => one.at === reason.at).map(one => one.title),
        ].join(" · ")}
      />
    </li>
  ) : (
    <li>
      {t("debrief.band.reasonShort", {
        competency: t(`law.competency.${reason.competency}`),
        earned: number(reason.earned),
        needed: number(reason.needed),
      })}
    </li>
  );

/** The band, what it means, what kept it from being better, and the numbers it is made of. */
export const Outcome = ({ screen }: { readonly screen: DebriefView }): ComponentChildren => {
  const { band, bandRule, ending } = screen;
  const reasons = reasonsOf(screen);
  const share = (value: number): number => Math.round(value * 100);
  return (
    <section class="db-outcome" aria-labelledby="db-outcome">
      <h2 id="db-outcome" class="unseen">
        {t("debrief.band.heading")}
      </h2>
      <div class={`db-band db-tone-${BAND[band].tone}`}>
        <Mark {...BAND[band]} />
        <p class="db-band-name">{t(`law.band.${band}`)}</p>
      </div>
      <div class="db-band-text">
        <p class="db-lead">{t(`debrief.band.meaning.${band}`)}</p>
        {ending && (
          <p class="db-ending">
            <Told>
              <strong>{ending.title}.</strong> {ending.text}
            </Told>
          </p>
        )}
        <details class="db-details">
          <summary>{t("debrief.band.how")}</summary>
          <dl class="db-rules">
            {BANDS.map(one => (
              <div key={one} class={one === band ? "db-rule-own" : undefined}>
                <dt>{t(`law.band.${one}`)}</dt>
                <dd>
                  {t(`debrief.band.rule.${one}`, { n: share(one === "sound" ? bandRule.sound : bandRule.exemplary) })}
                </dd>
              </div>
            ))}
          </dl>
          <p>{t("debrief.band.notCredential")}</p>
        </details>
      </div>
      <div class="db-reasons">
        {reasons.length === 0 ? (
          <p>{t("debrief.band.noReasons")}</p>
        ) : (
          <>
            <h3>{t("debrief.band.reasons")}</h3>
            <ul>
              {reasons.map(reason => (
                <ReasonLine key={JSON.stringify(reason)} reason={reason} decisions={screen.decisions} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
};
