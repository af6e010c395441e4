import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { NotebookView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { Told } from "../parts/told.tsx";
import type { Desk } from "./desk.ts";
import { isEmpty, keyOf, overwritten, toggleClue, toggleProvision } from "./draft.ts";
import { Step } from "./step.tsx";
import { StepLaw } from "./step-law.tsx";
import { StepWhat } from "./step-what.tsx";

type Props = { readonly screen: NotebookView; readonly desk: Desk };

// Hidden for as long as the page lives: the next notebook needs no second explanation.
let hintsHidden = false;

const Subjects = ({ screen, desk, hint }: Props & { readonly hint: string | null }): ComponentChildren => {
  const { draft } = desk;
  const name = screen.subjects.find(one => one.id === draft.about)?.name ?? null;
  const group = (title: string, person: boolean): ComponentChildren => (
    <>
      <p class="nb-group">{title}</p>
      <div class="nb-grid">
        {screen.subjects
          .filter(one => one.person === person)
          .map(one => (
            <label key={one.id} class="nb-option">
              <input
                type="radio"
                name="nb-about"
                data-about={one.id}
                checked={draft.about === one.id}
                onChange={() => desk.change({ ...desk.now(), about: one.id })}
              />
              <span class="nb-name">
                <Told>{one.name}</Told>
              </span>
            </label>
          ))}
      </div>
    </>
  );
  return (
    <Step n={2} title={t("notebook.about.legend")} hint={hint} state={name}>
      {group(t("notebook.about.people"), true)}
      {group(t("notebook.about.events"), false)}
    </Step>
  );
};

const Clues = ({ screen, desk, hint }: Props & { readonly hint: string | null }): ComponentChildren => {
  const { draft } = desk;
  const count = draft.clues.length;
  return (
    <Step
      n={3}
      title={t("notebook.which.legend")}
      hint={hint}
      state={count ? t("notebook.which.count", { count }) : null}
    >
      {screen.clues.length === 0 && <p>{t("notebook.clues.none")}</p>}
      {screen.clues.map(clue => (
        <label key={clue.id} class="nb-option">
          <input
            type="checkbox"
            data-clue={clue.id}
            checked={draft.clues.includes(clue.id)}
            onChange={() => desk.change(toggleClue(desk.now(), clue.id))}
          />
          <span>
            <span class="nb-name">
              <Told>{clue.text}</Told>
            </span>
            <span class="nb-small nb-from">
              <Told>{[clue.speaker, clue.place].filter(Boolean).join(" · ")}</Told>
            </span>
          </span>
        </label>
      ))}
    </Step>
  );
};

/** Enter in a field would save half a finding: only the button saves. */
const notByEnter = (event: KeyboardEvent): void => {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
};

/** The four questions of a finding, all open at once; nothing is saved before it is asked for. */
export const Editor = ({ screen, desk }: Props): ComponentChildren => {
  const [hidden, setHidden] = useState(hintsHidden);
  const [asked, setAsked] = useState(false);
  const { draft, edited } = desk;
  const guided = screen.mode === "guided";
  const hint = (step: "what" | "about" | "clues" | "law"): string | null =>
    guided && !hidden ? t(`notebook.hints.${step}`) : null;
  const lacks =
    draft.violation === null
      ? t("notebook.editor.needViolation")
      : draft.about === null
        ? t("notebook.editor.needAbout")
        : null;
  const replaced = overwritten(draft, edited ? keyOf(edited.finding) : null, screen.findings);

  const submit = (event: Event): void => {
    event.preventDefault();
    setAsked(lacks !== null);
    if (lacks === null) {
      desk.save();
      return;
    }
    const step = document.getElementById(draft.violation === null ? "nb-step-1" : "nb-step-2");
    step?.scrollIntoView({ block: "start" });
    step?.querySelector<HTMLElement>("input")?.focus({ preventScroll: true });
  };

  return (
    <form class="nb-editor" aria-labelledby="nb-editor" noValidate onSubmit={submit} onKeyDown={notByEnter}>
      <div class="nb-editor-head">
        <h2 id="nb-editor" tabIndex={-1}>
          {t(edited ? "notebook.editor.edit" : "notebook.editor.new")}
        </h2>
        {guided && (
          <button
            type="button"
            class="button small"
            aria-pressed={!hidden}
            onClick={() => {
              hintsHidden = !hidden;
              setHidden(!hidden);
            }}
          >
            {t(hidden ? "notebook.hints.show" : "notebook.hints.hide")}
          </button>
        )}
      </div>
      {desk.resumed && !desk.done && !isEmpty(draft) && <p class="nb-small">{t("notebook.editor.kept")}</p>}
      <p class="nb-cost">
        <Icon name="half-circle" /> <span>{t("notebook.editor.cost")}</span>
      </p>
      <StepWhat
        session={screen.session}
        violations={screen.violations}
        chosen={draft.violation}
        hint={hint("what")}
        choose={violation => desk.change({ ...desk.now(), violation })}
      />
      <Subjects screen={screen} desk={desk} hint={hint("about")} />
      <Clues screen={screen} desk={desk} hint={hint("clues")} />
      <StepLaw
        session={screen.session}
        brought={desk.brought}
        violation={screen.violations.find(one => one.id === draft.violation) ?? null}
        provisions={screen.provisions}
        chosen={draft.provisions}
        hint={hint("law")}
        toggle={provision => {
          const next = toggleProvision(desk.now(), provision);
          if (next) desk.change(next);
          return next !== null;
        }}
      />
      <div class="nb-editor-foot">
        <div role="status">
          {asked && lacks && <p class="nb-warn">{lacks}</p>}
          {lacks === null && draft.clues.length === 0 && <p>{t("notebook.editor.noClueYet")}</p>}
          {replaced && <p class="nb-warn">{t("notebook.editor.overwrites", { about: replaced.about })}</p>}
        </div>
        <div class="nb-buttons">
          <button type="submit" class="button nb-save" data-action="save-finding">
            {t(edited ? "notebook.editor.saveEdit" : "notebook.editor.save")}
          </button>
          {(edited || !isEmpty(draft)) && (
            <button type="button" class="button" onClick={desk.discard}>
              {t("notebook.editor.cancel")}
            </button>
          )}
          {edited && (
            <button type="button" class="button" onClick={desk.writeNew}>
              {t("notebook.editor.toNew")}
            </button>
          )}
        </div>
      </div>
    </form>
  );
};
