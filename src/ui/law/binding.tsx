import type { ComponentChildren } from "preact";
import type { BindingPage, RatificationView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { LawLink } from "../parts/law-link.tsx";
import { Dated, Part, Said } from "./parts.tsx";
import { typeText } from "./type.ts";

const STATES = ["KZ", "KG", "TJ", "RU"] as const;

const short = ({ status, year }: RatificationView): string => {
  if (status === "annex-year") return String(year ?? "");
  if (status === "column-uncertain")
    return year === null ? t("desk.short.uncertain") : t(`desk.short.${status}`, { year });
  return t(`desk.short.${status}`);
};

const bound = ({ status }: RatificationView): boolean => status === "annex-year" || status === "stated-in-body";

/** Every treaty and every State in one table, and the texts that the annex leaves out. Prints on one page. */
export const Binding = ({ of }: { readonly of: BindingPage }): ComponentChildren => (
  <div class="ld-binding">
    <h1>{t("desk.binding.title")}</h1>
    <p class="ld-lead">{t("desk.binding.lead")}</p>
    <Dated />
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard */}
    <section class="ld-wide" tabIndex={0} aria-label={t("desk.binding.title")}>
      <table class="ld-table ld-all">
        <thead>
          <tr>
            <th scope="col">{t("desk.binding.text")}</th>
            {STATES.map(state => (
              <th key={state} scope="col">
                <span class="ld-long">{t(`law.state.${state}`)}</span>
                <span class="ld-code" aria-hidden="true">
                  {state}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.rows.map(row => (
            <tr key={row.path}>
              <th scope="row">
                <LawLink path={row.path}>{row.title}</LawLink>
              </th>
              {row.cells.map(cell => (
                <td key={cell.state} data-bound={bound(cell)}>
                  {short(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <p class="ld-small">{t("desk.binding.legend")}</p>
    <Part title={t("desk.binding.others")}>
      <p class="ld-small">{t("desk.binding.othersLead")}</p>
      <dl class="ld-others">
        {of.others.map(({ type, items }) => (
          <div key={type}>
            <dt>{typeText(type)}</dt>
            {items.map(({ path, label }) => (
              <dd key={path}>
                <LawLink path={path}>
                  <Said of={label} />
                </LawLink>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Part>
    <div class="actions">
      <button type="button" class="button" onClick={() => window.print()}>
        {t("desk.binding.print")}
      </button>
    </div>
  </div>
);
