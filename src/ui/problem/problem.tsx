import type { ComponentChildren } from "preact";
import { t, tCode } from "../../i18n/i18n.ts";
import { Confirm } from "../parts/confirm.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { Told } from "../parts/told.tsx";
import type { ScreenProps } from "../screen-props.ts";

/** What is wrong, what can be done, and the trainee's record as it was. */
export function Problem({ screen, view, intents }: ScreenProps<"problem">): ComponentChildren {
  const { restart, session, record } = screen;
  return (
    <div class="page problem">
      <PageHead view={view} intents={intents} />
      <main class="paper sheet">
        <h1>{t("problem.title")}</h1>
        <p class="intro">{tCode("problem", screen.code, screen.values)}</p>
        <div class="actions">
          {restart ? (
            <>
              <button
                type="button"
                class="button primary"
                data-action="primary"
                onClick={() => intents.begin(restart.case, restart.role)}
              >
                {t("problem.restart")}
              </button>
              <button type="button" class="button" onClick={() => intents.openHub()}>
                {t("common.map")}
              </button>
            </>
          ) : (
            <button type="button" class="button primary" data-action="primary" onClick={() => intents.openHub()}>
              {t("common.map")}
            </button>
          )}
          {session && (
            <Confirm
              label={t("problem.remove")}
              question={t("hub.confirmDelete")}
              yes={t("hub.confirmDeleteYes")}
              act={() => intents.remove(session)}
            />
          )}
        </div>
        {record.length > 0 && (
          <section class="record">
            <h2>{t("problem.record")}</h2>
            {record.map(({ text }, at) => (
              <p key={at}>
                <Told>{text}</Told>
              </p>
            ))}
          </section>
        )}
      </main>
    </div>
  );
}
