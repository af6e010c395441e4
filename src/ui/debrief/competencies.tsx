import type { ComponentChildren } from "preact";
import type { DebriefView } from "../../app/view.ts";
import type { Competency, Count, Measure } from "../../core/scoring/score.ts";
import { t } from "../../i18n/i18n.ts";
import { needed, ORDER, scoreText } from "./reasons.ts";
import { number } from "./source.tsx";

type Rule = DebriefView["bandRule"];

const counts = ({ earned, available }: Count) => ({ earned: number(earned), available: number(available) });

const width = (part: number, whole: number) => ({ width: `${(100 * Math.max(0, Math.min(part, whole))) / whole}%` });

/** The whole case as the bar, what the route offered in a lighter tone, what was earned in ink, and the two limits. */
const Bar = ({ measure, rule }: { readonly measure: Measure; readonly rule: Rule }): ComponentChildren => {
  const { route, whole } = measure;
  return (
    <div class="db-bar" aria-hidden="true">
      <span class="db-bar-route" style={width(route.available, whole.available)} />
      <span class="db-bar-earned" style={width(whole.earned, whole.available)} />
      <span class="db-bar-limit" style={{ left: `${rule.sound * 100}%` }} />
      <span class="db-bar-limit" style={{ left: `${rule.exemplary * 100}%` }} />
    </div>
  );
};

const One = ({ name, measure, rule }: { name: Competency; measure: Measure; rule: Rule }): ComponentChildren => {
  const { whole, route } = measure;
  return (
    <li data-competency={name} data-score={scoreText(whole)}>
      <h3>
        {t(`law.competency.${name}`)} <span class="db-small">{t(`debrief.competencies.ask.${name}`)}</span>
      </h3>
      {whole.available === 0 ? (
        <p class="db-small">{t("debrief.competencies.notScored")}</p>
      ) : (
        <>
          <Bar measure={measure} rule={rule} />
          <p class="db-counts">
            <span>{t("debrief.competencies.route", counts(route))}</span> ·{" "}
            <strong>{t("debrief.competencies.whole", counts(whole))}</strong>
          </p>
          <p class="db-small">
            {t("debrief.competencies.marks", {
              sound: number(needed(name, rule.sound, whole.available)),
              exemplary: number(needed(name, rule.exemplary, whole.available)),
            })}
          </p>
        </>
      )}
    </li>
  );
};

/** Raw counts for each competency, on the route and in the whole case; never a bare percentage. */
export const Competencies = ({ screen }: { readonly screen: DebriefView }): ComponentChildren => (
  <section class="db-competencies" aria-labelledby="db-competencies">
    <h2 id="db-competencies">{t("debrief.competencies.heading")}</h2>
    <p class="db-small">{t("debrief.competencies.lead")}</p>
    <ul>
      {ORDER.map(name => (
        <One key={name} name={name} measure={screen.measures[name]} rule={screen.bandRule} />
      ))}
    </ul>
  </section>
);
