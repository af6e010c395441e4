import type { ComponentChildren } from "preact";
import type { ClueView, FindingView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Told } from "../parts/told.tsx";

const uses = (clue: string, findings: readonly FindingView[]): number =>
  findings.filter(one => one.finding.clues.includes(clue)).length;

type Props = { readonly clues: readonly ClueView[]; readonly findings: readonly FindingView[] };

/** All clues with the line each came with, who said it and where; and whether a finding uses it. */
export const ClueList = ({ clues, findings }: Props): ComponentChildren => (
  // Longer than the screen, and nothing in it takes focus: it must itself, to be scrolled by keys.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
  <section class="nb-clues" aria-labelledby="nb-clues" tabIndex={0}>
    <h2 id="nb-clues" tabIndex={-1}>
      {t("notebook.clues.heading")} <span class="nb-small">{clues.length}</span>
    </h2>
    {clues.length === 0 && <p>{t("notebook.clues.none")}</p>}
    <ul>
      {clues.map(clue => {
        const used = uses(clue.id, findings);
        return (
          <li key={clue.id} class={used ? "nb-clue nb-used" : "nb-clue"}>
            <p class="nb-clue-text">
              <Told>{clue.text}</Told>
            </p>
            <blockquote>
              {clue.speaker && (
                <cite>
                  <Told>{clue.speaker}</Told>:{" "}
                </cite>
              )}
              <Told>{clue.line}</Told>
            </blockquote>
            <p class="nb-small">
              <Told>{[clue.scene, clue.place].filter(part => part !== "").join(" · ")}</Told>
              {" · "}
              {used ? t("notebook.clues.used", { count: used }) : t("notebook.clues.unused")}
            </p>
          </li>
        );
      })}
    </ul>
  </section>
);
