import type { ComponentChildren } from "preact";
import type { PowerView } from "../../app/view.ts";
import type { Mode } from "../../core/session/event.ts";
import { formatDay } from "../../i18n/date.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { LawLink } from "../parts/law-link.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { Told } from "../parts/told.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { ToldLine } from "../told/translations.tsx";

const MODES: readonly { readonly id: Mode; readonly hint: "briefing.modeGuided" | "briefing.modeExpert" }[] = [
  { id: "guided", hint: "briefing.modeGuided" },
  { id: "expert", hint: "briefing.modeExpert" },
];

const Powers = ({
  title,
  powers,
  may,
}: {
  title: string;
  powers: readonly PowerView[];
  may: boolean;
}): ComponentChildren => (
  <section class="powers" data-may={String(may)}>
    <h2>
      <Icon name={may ? "tick" : "close"} />
      {title}
    </h2>
    <ul>
      {powers.map(power => (
        <li key={power.text}>
          <p>
            <Told>{power.text}</Told>
          </p>
          {power.forces.length > 0 && (
            <p class="forces">
              <span class="unseen">{t("briefing.basis", { forces: "" })}</span>
              {power.forces.map(force => (
                <span key={force} class="force" data-force={force}>
                  {t(`law.force.${force}`)}
                </span>
              ))}
              {power.provisions.map(({ id, label }) => (
                <LawLink key={id} path={`provision/${id}`} class="provision">
                  {label}
                </LawLink>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  </section>
);

/** Who you are, where and when, what your office may and may not do; from here one button leads into the case. */
export function Briefing({ screen, view, intents }: ScreenProps<"briefing">): ComponentChildren {
  const [run] = screen.sessions;
  const begin = (): void => intents.begin(screen.case, screen.role);
  return (
    <div class="page briefing">
      <PageHead view={view} intents={intents} back={{ label: t("common.map"), go: () => intents.openHub() }} />
      <div class="stage-window" />
      <main class="paper sheet">
        <div class="briefing-body">
          <div class="briefing-title">
            <p class="kicker">
              <Icon name={screen.role} />
              {t(`roles.${screen.role}`)}
            </p>
            <h1>
              <Told>{screen.title}</Told>
            </h1>
            <p class="when">
              <Told>{screen.place}</Told>, {formatDay(screen.when)} · {t("common.minutes", { count: screen.minutes })}
            </p>
            <ToldLine told={{ language: screen.told, status: screen.status }} />
          </div>
          <section class="who">
            <h2>{t("briefing.who")}</h2>
            <p>
              <Told>{screen.who}</Told>
            </p>
          </section>
          <section class="task">
            <h2>{t("briefing.task")}</h2>
            <p>
              <Told>{screen.task}</Told>
            </p>
          </section>
          <Powers title={t("briefing.may")} powers={screen.may} may />
          <Powers title={t("briefing.mayNot")} powers={screen.mayNot} may={false} />
          <section class="content-note">
            <h2>{t("briefing.contentNote")}</h2>
            <p>
              <Told>{screen.contentNote}</Told> {t("briefing.skipNote")}
            </p>
          </section>
          <fieldset class="modes">
            <legend>{t("briefing.mode")}</legend>
            <p>{t("briefing.notebook")}</p>
            {MODES.map(({ id, hint }) => (
              <label key={id}>
                <input type="radio" name="mode" checked={screen.mode === id} onChange={() => intents.set("mode", id)} />
                <span>
                  <b>{t(`common.mode.${id}`)}</b>
                  <small>{t(hint)}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <fieldset class="keeping">
            <legend>{t("briefing.keep")}</legend>
            <label>
              <input
                type="checkbox"
                checked={screen.kept}
                onChange={event => intents.keepNext(event.currentTarget.checked)}
              />
              <span>
                <b>{t("briefing.keepRun")}</b>
                <small>{t(screen.kept ? "briefing.keepOn" : "briefing.keepOff")}</small>
              </span>
            </label>
          </fieldset>
        </div>
        <div class="actions start">
          {run && <p>{t("briefing.runs", { count: screen.sessions.length })}</p>}
          {run && (
            <button type="button" class="button" onClick={begin}>
              {t("briefing.anew")}
            </button>
          )}
          <button
            type="button"
            class="button primary"
            data-action="primary"
            onClick={run ? () => intents.goOn(run.id) : begin}
          >
            {run ? t("briefing.continue") : t("briefing.begin")}
          </button>
        </div>
      </main>
    </div>
  );
}
