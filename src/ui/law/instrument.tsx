import type { ComponentChildren } from "preact";
import type { InstrumentPage, RatificationView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Articles } from "./articles.tsx";
import type { Citing } from "./cite.tsx";
import { Dated, Part, Remark, Said } from "./parts.tsx";
import { typeText } from "./type.ts";

const cellText = ({ status, year }: RatificationView): string => {
  if (status === "column-uncertain")
    return year === null ? t("desk.status.uncertain") : t(`desk.status.${status}`, { year });
  return t(`desk.status.${status}`, { year: year ?? "" });
};

/** A treaty or law: who is bound, and what the report cites of it. */
export const Instrument = ({
  of,
  citing,
}: {
  readonly of: InstrumentPage;
  readonly citing: Citing | null;
}): ComponentChildren => (
  <>
    <p class="ld-over">{typeText(of.type)}</p>
    <h1>{of.title}</h1>
    {of.full.text !== of.title && (
      <p class="ld-lead">
        <Said of={of.full} />
      </p>
    )}
    <Dated />
    <Part title={t("desk.instrument.ratification")}>
      {of.ratification === null ? (
        <p>{t("desk.instrument.national")}</p>
      ) : (
        <table class="ld-table">
          <caption class="unseen">{t("desk.instrument.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("desk.instrument.state")}</th>
              <th scope="col">{t("desk.instrument.entry")}</th>
            </tr>
          </thead>
          <tbody>
            {of.ratification.map(cell => (
              <tr key={cell.state} data-state={cell.state}>
                <th scope="row">{t(`law.state.${cell.state}`)}</th>
                <td data-status={cell.status}>{cellText(cell)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
    <Part title={t("desk.instrument.articles")}>
      {of.articles.length === 0 ? <p>{t("desk.instrument.none")}</p> : <Articles of={of.articles} citing={citing} />}
    </Part>
    <Remark title={t("desk.instrument.note")} of={of.note} />
    <Remark title={t("desk.provision.slip")} of={of.slip} tone="doubt" />
  </>
);
