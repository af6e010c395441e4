import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FindingView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import type { Desk } from "./desk.ts";
import { keyOf } from "./draft.ts";

const naming = ({ violation, about }: FindingView) => ({ violation, about });

/** Says what was just done; focus comes here, where the button pressed has gone. */
const DoneLine = ({ desk }: { readonly desk: Desk }): ComponentChildren => {
  const line = useRef<HTMLDivElement>(null);
  const { done } = desk;
  useEffect(() => {
    if (done) line.current?.focus();
  }, [done]);
  return (
    <div class={done ? "nb-done" : undefined} role="status" tabIndex={-1} ref={line}>
      {done && (
        <>
          <Icon name={done.kind === "saved" ? "tick" : "back"} />
          <p>{t(`notebook.findings.${done.kind}`, naming(done.finding))}</p>
          {done.kind === "withdrawn" && (
            <button type="button" class="button small" onClick={desk.undo}>
              {t("notebook.findings.undo")}
            </button>
          )}
        </>
      )}
    </div>
  );
};

type Props = {
  readonly findings: readonly FindingView[];
  readonly filed: boolean;
  readonly desk: Desk;
  /** Called after the editor has taken a finding in hand. */
  readonly onEdit: () => void;
};

/** What has been written down, each with the ways to change or withdraw it. */
export const FindingList = ({ findings, filed, desk, onEdit }: Props): ComponentChildren => (
  <section class="nb-findings" aria-labelledby="nb-findings">
    <h2 id="nb-findings" tabIndex={-1}>
      {t("notebook.findings.heading")} <span class="nb-small">{findings.length}</span>
    </h2>
    <DoneLine desk={desk} />
    {findings.length === 0 && <p>{t("notebook.findings.none")}</p>}
    <ul>
      {findings.map(one => {
        const inHand = desk.edited === one;
        return (
          <li
            key={keyOf(one.finding)}
            data-finding={keyOf(one.finding)}
            class={inHand ? "nb-finding nb-in-hand" : "nb-finding"}
          >
            <div>
              <h3>{one.violation}</h3>
              <p>{t("notebook.findings.about", { about: one.about })}</p>
              <p class="nb-finding-note">
                {one.clues.length === 0 ? (
                  <span class="nb-warn">
                    <Icon name="half-circle" /> {t("notebook.findings.noClue")}
                  </span>
                ) : (
                  t("notebook.findings.clueCount", { count: one.clues.length })
                )}
                {one.provisions.map(label => ` · ${label}`)}
              </p>
            </div>
            {inHand && <p class="nb-tag">{t("notebook.editor.editing")}</p>}
            {!filed && (
              <div class="nb-buttons">
                <button
                  type="button"
                  class="button small"
                  aria-label={t("notebook.findings.editOf", naming(one))}
                  onClick={() => {
                    desk.edit(one);
                    onEdit();
                  }}
                >
                  {t("notebook.findings.edit")}
                </button>
                <button
                  type="button"
                  class="button small"
                  data-action="withdraw-finding"
                  aria-label={t("notebook.findings.withdrawOf", naming(one))}
                  onClick={() => desk.withdraw(one)}
                >
                  {t("notebook.findings.withdraw")}
                </button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  </section>
);
