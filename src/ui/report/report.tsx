import type { ComponentChildren } from "preact";
import type { FindingView, ReportView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { LanguageSwitch } from "../parts/language-switch.tsx";
import { Told } from "../parts/told.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { WipeButton } from "../wipe/wipe-button.tsx";
import "./report.css";

const Finding = ({ finding }: { readonly finding: FindingView }): ComponentChildren => (
  <li class="rp-finding">
    <h3>{finding.violation}</h3>
    <p>{t("report.findings.about", { about: finding.about })}</p>
    <dl>
      <dt>{t("report.findings.clues")}</dt>
      {finding.clues.length === 0 ? (
        <dd class="rp-warn">
          <Icon name="half-circle" /> {t("report.findings.noClues")}
        </dd>
      ) : (
        finding.clues.map(clue => (
          <dd key={clue}>
            <Told>{clue}</Told>
          </dd>
        ))
      )}
      <dt>{t("report.findings.law")}</dt>
      {finding.provisions.length === 0 ? (
        <dd class="rp-quiet">{t("report.findings.noLaw")}</dd>
      ) : (
        finding.provisions.map(provision => <dd key={provision}>{provision}</dd>)
      )}
    </dl>
  </li>
);

const Unused = ({ screen: { unused, clueCount } }: { readonly screen: ReportView }): ComponentChildren => (
  <section class="rp-unused" aria-labelledby="rp-unused">
    <h2 id="rp-unused">{t("report.unused.heading")}</h2>
    {clueCount > 0 && (
      <p>
        {unused.length === 0
          ? t("report.unused.none", { count: clueCount })
          : t("report.unused.count", { count: unused.length, all: clueCount })}
      </p>
    )}
    <ul>
      {unused.map(clue => (
        <li key={clue.id}>
          <Told>{clue.text}</Told>
          <span class="rp-quiet">
            <Told>{[clue.scene, clue.place].filter(part => part !== "").join(" · ")}</Told>
          </span>
        </li>
      ))}
    </ul>
  </section>
);

type Props = ScreenProps<"report">;

/** The last look before filing: what is said, what is left out, and what filing means. */
export const Report = ({ screen, view, intents }: Props): ComponentChildren => {
  const { findings } = screen;
  return (
    <main class="report">
      <header class="rp-head">
        <div>
          <h1>{t("report.title")}</h1>
          <p>{t("report.sub", { title: screen.caseTitle, role: t(`roles.${screen.role}`) })}</p>
        </div>
        <div class="rp-tools">
          <LanguageSwitch language={view.language} intents={intents} />
          <WipeButton as="tool" />
        </div>
      </header>
      <div class="rp-columns">
        <section class="rp-findings" aria-labelledby="rp-findings">
          <h2 id="rp-findings">{t("report.findings.heading", { count: findings.length })}</h2>
          <p>{findings.length === 0 ? t("report.findings.none") : t("report.lead")}</p>
          <ul>
            {findings.map(one => (
              <Finding key={`${one.finding.violation}@${one.finding.about}`} finding={one} />
            ))}
          </ul>
          <button type="button" class="button" onClick={() => intents.openNotebook()}>
            <Icon name="book" /> {t(findings.length === 0 ? "report.findings.write" : "report.findings.edit")}
          </button>
        </section>
        <div class="rp-side">
          <section class="rp-before" aria-labelledby="rp-before">
            <h2 id="rp-before">{t("report.before.heading")}</h2>
            <ul>
              <li>
                <strong>{t("report.before.final")}</strong>
              </li>
              <li>{t("report.before.people")}</li>
              <li>{t("report.before.copy")}</li>
              <li>{t("report.before.cost")}</li>
            </ul>
          </section>
          <Unused screen={screen} />
        </div>
      </div>
      <nav class="rp-actions" aria-label={t("report.actions.label")}>
        <button type="button" class="button" onClick={() => intents.back()}>
          {t("report.actions.back")}
        </button>
        <button type="button" class="button primary" data-action="primary" onClick={() => intents.fileReport()}>
          {t("report.actions.file")}
        </button>
      </nav>
    </main>
  );
};
