import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/i18n.ts";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { artOf } from "../parts/portrait-art.ts";
import type { ScreenProps } from "../screen-props.ts";
import { WipeButton } from "../wipe/wipe-button.tsx";
import { Sureness } from "./calibration.tsx";
import { Competencies } from "./competencies.tsx";
import { jumpTo } from "./decision-link.tsx";
import { Decisions } from "./decisions.tsx";
import { Documents, NotSeen, Questions } from "./depth.tsx";
import { Ledger } from "./ledger.tsx";
import { Lenses } from "./lenses.tsx";
import { Outcome } from "./outcome.tsx";
import { People } from "./people.tsx";
import { openAll, openForPrint } from "./print.ts";
import { Violations } from "./violations.tsx";
import "./debrief.css";
import "./debrief-parts.css";
import "./lenses.css";
import "./debrief-print.css";

type Props = ScreenProps<"debrief">;

/** The ways down a long page; on a wide screen most of it is in sight. */
const Jumps = (): ComponentChildren => (
  <nav class="db-jumps" aria-label={t("debrief.jump")}>
    {(["people", "decisions", "violations", "competencies", "questions"] as const).map(part => (
      <button key={part} type="button" onClick={() => jumpTo(`db-${part}`)}>
        {t(`debrief.${part}.heading`)}
      </button>
    ))}
  </nav>
);

const Head = ({ screen, view, intents }: Props): ComponentChildren => (
  <header class="db-head">
    <div class="db-head-text">
      <h1>{t("debrief.title", { title: screen.caseTitle })}</h1>
      <p>
        {t(`roles.${screen.role}`)} · {t("debrief.decisionCount", { count: screen.decisions.length })}
      </p>
      {(screen.mode === "guided" || screen.rewound) && (
        <ul class="db-flags">
          {screen.mode === "guided" && <li>{t("debrief.guided")}</li>}
          {screen.rewound && <li>{t("debrief.rewound")}</li>}
        </ul>
      )}
    </div>
    <div class="db-tools">
      <LanguageSwitch language={view.language} intents={intents} />
      <WipeButton as="tool" />
    </div>
    <div class="db-head-art" aria-hidden="true">
      {screen.fates.map(({ person }) => {
        const url = artOf(person.figure)?.url;
        return url && <img key={person.id} src={url} alt="" />;
      })}
    </div>
  </header>
);

/** The end of a run: read in a minute, studied in fifteen; what is deep stands folded until asked for. */
export const Debrief = ({ screen, view, intents }: Props): ComponentChildren => {
  const root = useRef<HTMLElement>(null);
  useEffect(() => (root.current ? openForPrint(root.current, window) : undefined), []);
  const unfold = (): void => {
    if (root.current) openAll(root.current);
  };
  return (
    <main class="debrief" data-band={screen.band} ref={root}>
      <Head screen={screen} view={view} intents={intents} />
      <div class="db-body">
        <Jumps />
        {screen.olderKey && <p class="db-note">{t("debrief.olderKey")}</p>}
        <Outcome screen={screen} />
        <div class="db-columns">
          <div>
            <People fates={screen.fates} />
            <Decisions decisions={screen.decisions} rewind={at => intents.rewind(screen.session, at)} />
          </div>
          <div>
            <Violations verdicts={screen.verdicts} precision={screen.precision} />
            <Competencies screen={screen} />
            <Ledger fates={screen.fates} />
            <Sureness calibration={screen.calibration} />
          </div>
        </div>
        {screen.lenses && <Lenses lenses={screen.lenses} intents={intents} />}
        <div class="db-columns db-columns-end">
          <div>
            <Documents documents={screen.documents} invented={screen.invented} />
          </div>
          <div>
            <NotSeen
              cluesFound={screen.cluesFound}
              cluesMissed={screen.cluesMissed}
              cluesNeverSeen={screen.cluesNeverSeen}
              skipped={screen.skipped}
            />
            <Questions questions={screen.questions} />
          </div>
        </div>
        <nav class="db-actions" aria-label={t("debrief.actions.label")}>
          <button type="button" class="button" onClick={unfold}>
            {t("debrief.actions.openAll")}
          </button>
          <button type="button" class="button" onClick={() => window.print()}>
            {t("debrief.actions.print")}
          </button>
          <button type="button" class="button" onClick={() => intents.saveRun(screen.session)}>
            {t("debrief.actions.save")}
          </button>
          <button type="button" class="button primary" data-action="primary" onClick={() => intents.openHub()}>
            {t("debrief.actions.hub")}
          </button>
        </nav>
      </div>
    </main>
  );
};
