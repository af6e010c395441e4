import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { FiguresPage } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { FigureList } from "./figure-list.tsx";
import { Part, Places, Said } from "./parts.tsx";

/** Numbers, dates and the report's own slips. Come to from a result, the page stands at that entry. */
export const Figures = ({ of }: { readonly of: FiguresPage }): ComponentChildren => {
  useEffect(() => {
    if (of.at !== null) document.getElementById(`ld-${of.at}`)?.scrollIntoView({ block: "center" });
  }, [of.at]);
  return (
    <>
      <h1>{t("desk.figures.title")}</h1>
      <Part title={t("desk.figures.figures")}>
        <p class="ld-small">{t("desk.figures.figuresLead")}</p>
        <FigureList of={of.figures} at={of.at} />
      </Part>
      <Part title={t("desk.figures.timeline")}>
        <ul class="ld-notes">
          {of.timeline.map(one => (
            <li key={one.id} id={`ld-${one.id}`} data-here={one.id === of.at}>
              <p class="ld-name">
                <Said of={one.date} />
              </p>
              <p>
                <Said of={one.fact} />
              </p>
              <Places of={[one.cited]} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t("desk.figures.slips")}>
        <p class="ld-small">{t("desk.figures.slipsLead")}</p>
        <ul class="ld-notes">
          {of.slips.map(one => (
            <li key={one.id} id={`ld-${one.id}`} data-here={one.id === of.at}>
              <p class="ld-name">
                <Said of={one.where} />
              </p>
              <p>
                <Said of={one.slip} />
              </p>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
};
