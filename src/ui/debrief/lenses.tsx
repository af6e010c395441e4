import type { ComponentChildren } from "preact";
import type { Intents, LensesView, MomentView, OfficeView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { LawLink } from "../parts/law-link.tsx";
import { Told } from "../parts/told.tsx";
import { DecisionLink } from "./decision-link.tsx";
import { GATE } from "./mark.tsx";

const Office = ({
  of,
  taken = null,
}: {
  readonly of: OfficeView;
  readonly taken?: MomentView["taken"];
}): ComponentChildren => (
  <div class="db-office" data-office={of.role}>
    <h4>
      <Icon name={of.role} /> {t(`roles.${of.role}`)}
    </h4>
    {taken && (
      <p>
        {t("debrief.lenses.did")}{" "}
        <Told>
          <DecisionLink at={taken.at} title={taken.title} />
        </Told>
        : <strong class={`db-tone-${GATE[taken.gate].tone}`}>{t(`law.gate.${taken.gate}`)}</strong>
      </p>
    )}
    <p>
      <strong>{t("debrief.lenses.can")}</strong> <Told>{of.can}</Told>
    </p>
    {of.cannot && (
      <p>
        <strong>{t("debrief.lenses.cannot")}</strong> <Told>{of.cannot}</Told>
      </p>
    )}
    <details class="db-details">
      <summary>
        {t("debrief.decisions.force")} {of.forces.map(force => t(`law.force.${force}`)).join(", ")}
      </summary>
      <ul class="db-plain">
        {of.responses.map(({ id, action }) => (
          <li key={id}>
            <LawLink path={`response/${id}`}>{action}</LawLink>
          </li>
        ))}
      </ul>
    </details>
  </div>
);

/** The same moments through two lenses, side by side, and the way into the other one. */
export const Lenses = ({
  lenses,
  intents,
}: {
  readonly lenses: LensesView;
  readonly intents: Pick<Intents, "openBriefing">;
}): ComponentChildren => (
  <section class="db-lenses" aria-labelledby="db-lenses">
    <h2 id="db-lenses">{t("debrief.lenses.heading")}</h2>
    <p class="db-small">{t("debrief.lenses.lead")}</p>
    <ol class="db-moments">
      {lenses.moments.map(moment => (
        <li key={moment.id} data-moment={moment.id}>
          <h3>
            <Told>{moment.title}</Told> {moment.time && <span class="db-small">{moment.time}</span>}
          </h3>
          <div class="db-offices">
            <Office of={moment.own} taken={moment.taken} />
            <Office of={moment.other} />
          </div>
        </li>
      ))}
    </ol>
    {lenses.open ? (
      <button
        type="button"
        class="button"
        data-action="other-lens"
        onClick={() => intents.openBriefing(lenses.case, lenses.other)}
      >
        {t("debrief.lenses.play", { role: t(`roles.${lenses.other}`) })}
      </button>
    ) : (
      <p class="db-small">{t("debrief.lenses.closed", { role: t(`roles.${lenses.other}`) })}</p>
    )}
  </section>
);
