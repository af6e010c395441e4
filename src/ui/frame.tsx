import type { ComponentChildren, ComponentType } from "preact";
import type { Intents, Screen, View } from "../app/view.ts";
import { t, tCode } from "../i18n/i18n.ts";
import { Icon } from "./parts/icon.tsx";
import { CaseLanguage } from "./parts/told.tsx";

type Props = {
  readonly view: View;
  readonly intents: Intents;
  readonly Screen: ComponentType<{ screen: Screen; view: View; intents: Intents }> | null;
  /** `waiting`: the next screen's code is under way; `missing`: it didn't arrive. */
  readonly state: "ready" | "waiting" | "missing";
  /** The newest lines, for the live region. */
  readonly spoken: readonly string[];
};

/** The one root around every screen: what tools read, the notice, and the live region. */
export function Frame({ view, intents, Screen, state, spoken }: Props): ComponentChildren {
  const { screen } = view;
  const theCase = "case" in screen ? screen.case : undefined;
  const role = "role" in screen ? screen.role : undefined;
  const ready = state === "ready" && screen.name !== "loading";
  const turn = "turn" in screen ? screen.turn : undefined;
  const clues = "clueCount" in screen ? screen.clueCount : undefined;
  const notice = view.notice && tCode("notice", view.notice.code, view.notice.values);
  return (
    <div
      class="app"
      inert={state === "waiting"}
      data-screen={screen.name}
      data-case={theCase}
      data-role={role}
      data-ready={String(ready)}
      data-turn={turn}
      data-clues={clues}
    >
      {notice && (
        <div class="notice" role="alert">
          <p>{notice}</p>
          <button
            type="button"
            class="icon-button"
            aria-label={t("notice.dismiss")}
            onClick={() => intents.dismissNotice()}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
      <CaseLanguage.Provider value={"told" in screen ? screen.told : null}>
        {Screen && <Screen screen={screen} view={view} intents={intents} />}
      </CaseLanguage.Provider>
      {state === "missing" && (
        <main class="page page-small">
          <p role="alert">{t("common.chunkMissing")}</p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {t("common.reload")}
          </button>
        </main>
      )}
      <div
        class="unseen"
        aria-live="polite"
        aria-atomic="false"
        lang={"told" in screen && screen.told ? screen.told : undefined}
      >
        {spoken.map(line => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
