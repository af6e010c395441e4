import type { ComponentChildren } from "preact";
import type { PowersPage, ResponseView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { LawLink } from "../parts/law-link.tsx";
import { Dated, Said } from "./parts.tsx";
import { Ground, Reasons, SIGN } from "./responses.tsx";

const OFFICES = ["police", "labour-inspector", "union", "consular"] as const;
const KINDS: readonly ResponseView["kind"][] = ["must", "must-not", "should", "limit"];

const Line = ({ of }: { readonly of: ResponseView }): ComponentChildren => (
  <li data-response={of.id}>
    <p>
      <Said of={of.action} />
      {of.caution && (
        <span class="ld-mark" aria-hidden="true">
          {" "}
          {t("desk.powers.mark")}
        </span>
      )}
    </p>
    {of.caution && (
      <p class="ld-caution ld-small">
        <b>{t("desk.response.caution")}.</b> <Said of={of.caution} />
      </p>
    )}
    <details class="ld-details">
      <summary>
        <Ground of={of} />
        <span class="unseen">. {t("desk.response.more")}</span>
      </summary>
      <Reasons of={of} caution={false} />
    </details>
  </li>
);

/** What one office must, must not and should do, its own lines and those of every office. Prints on one page. */
export const Powers = ({ of }: { readonly of: PowersPage }): ComponentChildren => {
  const all = [...of.own, ...of.shared];
  return (
    <div class="ld-card">
      <h1>{t("desk.powers.title", { role: t(`roles.${of.role}`) })}</h1>
      <nav class="ld-choose" aria-label={t("desk.powers.choose")}>
        {OFFICES.map(role => (
          <LawLink key={role} path={`powers/${role}`} here={role === of.role}>
            <Icon name={role} />
            {t(`roles.${role}`)}
          </LawLink>
        ))}
      </nav>
      <p class="ld-lead">{t("desk.powers.lead")}</p>
      <Dated />
      <div class="ld-powers">
        {KINDS.map(kind => ({ kind, list: all.filter(one => one.kind === kind) }))
          .filter(({ list }) => list.length > 0)
          .map(({ kind, list }) => (
            <section key={kind} data-kind={kind}>
              <h2>
                <Icon name={SIGN[kind]} />
                {t(`desk.response.kind.${kind}`)}
              </h2>
              <ul>
                {list.map(one => (
                  <Line key={one.id} of={one} />
                ))}
              </ul>
            </section>
          ))}
      </div>
      <p class="ld-small">
        {t("desk.powers.legend")} <span class="ld-mark">{t("desk.powers.markMeans")}</span>
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={() => window.print()}>
          {t("desk.powers.print")}
        </button>
      </div>
    </div>
  );
};
