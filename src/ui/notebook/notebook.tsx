import type { ComponentChildren } from "preact";
import type { NotebookView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { Told } from "../parts/told.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { WipeButton } from "../wipe/wipe-button.tsx";
import { ClueList } from "./clue-list.tsx";
import { useDesk } from "./desk.ts";
import { Editor } from "./editor.tsx";
import { FindingList } from "./finding-list.tsx";
import "./notebook.css";
import "./editor.css";

/** Focus follows, so that a keyboard goes on from there; the address belongs to the router. */
const jump = (id: string): void => {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: "start" });
  target?.focus({ preventScroll: true });
};

const Jumps = ({ screen }: { readonly screen: NotebookView }): ComponentChildren => (
  <nav class="nb-jumps" aria-label={t("notebook.jump")}>
    <button type="button" onClick={() => jump("nb-clues")}>
      {t("notebook.clues.heading")} <span>{screen.clues.length}</span>
    </button>
    <button type="button" onClick={() => jump("nb-findings")}>
      {t("notebook.findings.heading")} <span>{screen.findings.length}</span>
    </button>
    {!screen.filed && (
      <button type="button" onClick={() => jump("nb-editor")}>
        {t("notebook.editor.new")}
      </button>
    )}
  </nav>
);

type Props = ScreenProps<"notebook">;

const Open = ({ screen, view, intents }: Props): ComponentChildren => {
  const desk = useDesk(screen, intents);
  return (
    <main class="notebook">
      <header class="nb-head">
        <div>
          <h1>{t("notebook.title")}</h1>
          <p>
            <Told>{screen.caseTitle}</Told> · {t(`roles.${screen.role}`)}
          </p>
        </div>
        {desk.unsaved && <p class="nb-unsaved">{t("notebook.unsaved")}</p>}
        <LanguageSwitch language={view.language} intents={intents} />
        <WipeButton as="tool" />
        <button type="button" class="button primary" data-action="primary" onClick={() => intents.back()}>
          <Icon name="back" /> {t("notebook.back")}
        </button>
      </header>
      <Jumps screen={screen} />
      <div class="nb-columns">
        <ClueList clues={screen.clues} findings={screen.findings} />
        <div class="nb-work">
          <FindingList
            findings={screen.findings}
            filed={screen.filed}
            desk={desk}
            onEdit={() => requestAnimationFrame(() => jump("nb-editor"))}
          />
          {screen.filed ? <p class="nb-note">{t("notebook.filed")}</p> : <Editor screen={screen} desk={desk} />}
        </div>
      </div>
    </main>
  );
};

/** Clues and findings of one session; another session starts with its own papers. */
export const Notebook = (props: Props): ComponentChildren => <Open key={props.screen.session} {...props} />;
