import type { ComponentChildren } from "preact";
import type { VerdictView } from "../../app/view.ts";
import type { Count } from "../../core/scoring/score.ts";
import { t } from "../../i18n/i18n.ts";
import { bindsText } from "../notebook/binds.ts";
import { LawLink } from "../parts/law-link.tsx";
import { Told } from "../parts/told.tsx";
import { Mark, VERDICT } from "./mark.tsx";
import { number, Provisions, SourceLine } from "./source.tsx";

const KINDS: readonly VerdictView["kind"][] = [
  "found",
  "unsupported",
  "missed",
  "false-alarm",
  "never-seen",
  "arguable",
  "skipped",
];

const Clues = ({ clues }: { readonly clues: VerdictView["clues"] }): ComponentChildren => (
  <>
    <h4 class="db-label">{t("debrief.violations.clues")}</h4>
    <ul class="db-clues">
      {clues.map(({ text, obtained }) => (
        <li key={text}>
          <Mark sign={obtained ? "check-circle" : "hollow"} tone={obtained ? "correct" : "quiet"} />
          <span>
            <Told>{text}</Told>{" "}
            <span class="db-small">{t(obtained ? "debrief.violations.got" : "debrief.violations.notGot")}</span>
          </span>
        </li>
      ))}
    </ul>
  </>
);

const CITED = {
  primary: { sign: "check-circle", tone: "correct" },
  accepted: { sign: "check-circle", tone: "correct" },
  instrument: { sign: "half-circle", tone: "partial" },
  wrong: { sign: "cross-square", tone: "wrong" },
  "not-binding": { sign: "no-entry", tone: "wrong" },
} as const;

const Cited = ({ citations }: { readonly citations: VerdictView["citations"] }): ComponentChildren => (
  <>
    <h4 class="db-label">{t("debrief.violations.cited")}</h4>
    <ul class="db-clues">
      {citations.map(({ id, label, worth, binds }) => (
        <li key={id} data-worth={worth}>
          <Mark {...CITED[worth]} />
          <span>
            <LawLink path={`provision/${id}`}>{label}</LawLink>: {t(`debrief.violations.worth.${worth}`)}
            {worth === "not-binding" && ` (${bindsText(binds)})`}
          </span>
        </li>
      ))}
    </ul>
  </>
);

const Verdict = ({ verdict }: { readonly verdict: VerdictView }): ComponentChildren => (
  <li>
    <details class="db-verdict">
      <summary>
        <span>
          <strong>{verdict.violation}</strong>{" "}
          <span class="db-about">
            <Told>{verdict.about}</Told>
          </span>
          {verdict.filedAs.length > 0 && (
            <span class="db-about" data-filed-as={verdict.filedAs.length}>
              {t("debrief.violations.filedAs", { about: verdict.filedAs.join("; ") })}
            </span>
          )}
        </span>
      </summary>
      <div class="db-verdict-body">
        {verdict.why && (
          <p>
            <Told>{verdict.why}</Told>
          </p>
        )}
        {verdict.systemic && <p class="db-tag">{t("debrief.violations.systemic")}</p>}
        {verdict.clues.length > 0 && <Clues clues={verdict.clues} />}
        {verdict.citations.length > 0 && <Cited citations={verdict.citations} />}
        {verdict.primary.length > 0 && (
          <>
            <h4 class="db-label">{t("debrief.violations.primary")}</h4>
            <Provisions of={verdict.primary} />
          </>
        )}
        {verdict.weight > 0 && (
          <p class="db-small">{t("debrief.violations.weight", { weight: number(verdict.weight) })}</p>
        )}
        <SourceLine source={verdict.source} />
        <p class="db-small">
          <LawLink path={`violation/${verdict.subject.violation}`}>
            {t("debrief.violations.desk", { violation: verdict.violation })}
          </LawLink>
        </p>
      </div>
    </details>
  </li>
);

/** Found, missed, false alarms and the rest, each with its reason, clues, citations and source. */
export const Violations = ({ verdicts, precision }: { verdicts: readonly VerdictView[]; precision: Count }) => (
  <section class="db-violations" aria-labelledby="db-violations">
    <h2 id="db-violations">{t("debrief.violations.heading")}</h2>
    {precision.available > 0 && (
      <p>
        {t("debrief.violations.precision", {
          earned: number(precision.earned),
          available: number(precision.available),
        })}
      </p>
    )}
    {verdicts.length === 0 && <p>{t("debrief.violations.none")}</p>}
    {KINDS.map(kind => ({ kind, list: verdicts.filter(verdict => verdict.kind === kind) }))
      .filter(({ list }) => list.length > 0)
      .map(({ kind, list }) => (
        <div key={kind} class="db-kind">
          <h3 class={`db-tone-${VERDICT[kind].tone}`}>
            <Mark {...VERDICT[kind]} />
            <span>
              {t(`debrief.violations.kind.${kind}`)} · {list.length}
            </span>
          </h3>
          <p class="db-small">{t(`debrief.violations.note.${kind}`)}</p>
          <ul>
            {list.map(verdict => (
              <Verdict key={`${verdict.subject.violation}@${verdict.subject.about}`} verdict={verdict} />
            ))}
          </ul>
        </div>
      ))}
  </section>
);
