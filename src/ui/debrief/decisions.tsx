import type { ComponentChildren } from "preact";
import type { DecisionView, OptionView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { Told } from "../parts/told.tsx";
import { decisionId } from "./decision-link.tsx";
import { GATE, Mark } from "./mark.tsx";
import { quoted } from "./quoted.ts";
import { Provisions, SourceLine } from "./source.tsx";

const Ground = ({ option }: { readonly option: OptionView }): ComponentChildren => (
  <>
    {option.forces.length > 0 && (
      <p class="db-small">
        {t("debrief.decisions.force")} {option.forces.map(force => t(`law.force.${force}`)).join(", ")}
      </p>
    )}
    {option.provisions.length > 0 && <Provisions of={option.provisions} />}
    {option.forces.length + option.provisions.length === 0 && <p class="db-small">{t("debrief.decisions.noForce")}</p>}
    <SourceLine source={option.source} />
  </>
);

const Other = ({ option }: { readonly option: OptionView }): ComponentChildren => (
  <li>
    <Mark {...GATE[option.gate]} />
    <div>
      <p>
        <Told>{quoted(option.text)}</Told>
        {!option.offered && <span class="db-tag">{t("debrief.decisions.locked")}</span>}
        {option.credit === 1 && <span class="db-tag">{t("debrief.decisions.best")}</span>}
      </p>
      <p>
        <strong>{t(`law.gate.${option.gate}`)}.</strong> <Told>{option.why}</Told>
      </p>
      <Ground option={option} />
    </div>
  </li>
);

type Rewind = (at: number) => void;

const Decision = ({ decision, rewind }: { decision: DecisionView; rewind: Rewind }): ComponentChildren => {
  const { taken, others, title, at, time, sureness } = decision;
  return (
    <li class="db-decision" id={decisionId(at)} tabIndex={-1}>
      <Mark {...GATE[taken.gate]} />
      <div class="db-decision-body">
        <h4>
          <Told>{title}</Told> {time && <span class="db-small">{time}</span>}
        </h4>
        <p class="db-took">
          <span class="unseen">{t("debrief.decisions.took")} </span>
          <Told>{quoted(taken.text)}</Told>
        </p>
        <p>
          <strong class={`db-tone-${GATE[taken.gate].tone}`}>{t(`law.gate.${taken.gate}`)}.</strong>{" "}
          <Told>{taken.why}</Told>
        </p>
        {sureness && (
          <p class="db-small">
            {t("debrief.decisions.sure")} {t(`play.sureLevel.${sureness}`).toLowerCase()}
          </p>
        )}
        <div class="db-decision-foot">
          <details class="db-details">
            <summary>
              {others.length === 0
                ? t("debrief.decisions.alone")
                : t("debrief.decisions.depth", { count: others.length })}
            </summary>
            <Ground option={taken} />
            {others.length > 0 && (
              <>
                <h5 class="db-others-head">{t("debrief.decisions.others")}</h5>
                <ul class="db-others">
                  {others.map(option => (
                    <Other key={option.choice} option={option} />
                  ))}
                </ul>
              </>
            )}
          </details>
          <button
            type="button"
            class="button quiet db-rewind"
            aria-label={t("debrief.decisions.rewindOf", { title })}
            onClick={() => rewind(at)}
          >
            <Icon name="back" /> {t("debrief.decisions.rewind")}
          </button>
        </div>
      </div>
    </li>
  );
};

/** Decisions that follow each other in one scene, in order. */
const byScene = (decisions: readonly DecisionView[]): readonly { scene: string; list: readonly DecisionView[] }[] => {
  const scenes: { scene: string; list: DecisionView[] }[] = [];
  for (const decision of decisions) {
    const last = scenes.at(-1);
    if (last?.scene === decision.scene) last.list.push(decision);
    else scenes.push({ scene: decision.scene, list: [decision] });
  }
  return scenes;
};

/** The timeline: what was chosen in each scene, how the law judges it, and why; the rest opens. */
export const Decisions = ({ decisions, rewind }: { decisions: readonly DecisionView[]; rewind: Rewind }) => (
  <section class="db-decisions" aria-labelledby="db-decisions">
    <h2 id="db-decisions">{t("debrief.decisions.heading")}</h2>
    {decisions.length === 0 && <p>{t("debrief.decisions.none")}</p>}
    {byScene(decisions).map(({ scene, list }) => (
      <div key={list[0]?.id} class="db-scene">
        <h3>
          <Told>{scene}</Told>
        </h3>
        <ol>
          {list.map(decision => (
            <Decision key={decision.id} decision={decision} rewind={rewind} />
          ))}
        </ol>
      </div>
    ))}
  </section>
);
