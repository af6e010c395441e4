import type { ComponentChildren } from "preact";
import type { ViolationPage } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Articles } from "./articles.tsx";
import type { Citing } from "./cite.tsx";
import { FigureList } from "./figure-list.tsx";
import { Part, Refs, Remark, Said } from "./parts.tsx";
import { Responses } from "./responses.tsx";
import { Testimonies } from "./testimonies.tsx";

/** A kind of violation: what it is, what it looks like, the law, what to do, and what the report documents of it. */
export const Violation = ({
  of,
  citing,
}: {
  readonly of: ViolationPage;
  readonly citing: Citing | null;
}): ComponentChildren => (
  <>
    <p class="ld-over">{of.group}</p>
    <h1>{of.title}</h1>
    <p class="ld-lead">{of.definition}</p>
    <Remark title={t("desk.provision.verify")} of={of.verify} tone="doubt" />
    <div class="ld-columns">
      <div>
        <Part title={t("desk.violation.signs")} show={of.signs.length > 0}>
          <ul class="ld-signs">
            {of.signs.map(sign => (
              <li key={sign.text}>
                <Said of={sign} />
              </li>
            ))}
          </ul>
        </Part>
        <Part title={t("desk.violation.indicators")} show={of.indicators.length > 0}>
          <Refs of={of.indicators} />
        </Part>
        <Part title={t("desk.violation.figures")} show={of.figures.length > 0}>
          <FigureList of={of.figures} />
        </Part>
        <Part title={t("desk.violation.responses")} show={of.responses.length > 0}>
          <Responses of={of.responses} />
        </Part>
      </div>
      <div>
        <Part title={t("desk.violation.inPlay")}>
          {of.inPlay.length === 0 && <p>{t("desk.violation.noRule")}</p>}
          <Articles of={of.inPlay} citing={citing} />
          {of.inferred.length > 0 && <h3 class="ld-sub">{t("desk.violation.inferred")}</h3>}
          <Articles of={of.inferred} citing={citing} />
          {of.guidance.length > 0 && <h3 class="ld-sub">{t("desk.violation.guidance")}</h3>}
          <Articles of={of.guidance} citing={citing} />
        </Part>
      </div>
    </div>
    <Part title={t("desk.violation.documented")}>
      {of.testimonies.length === 0 ? (
        <p>{t("desk.violation.noneDocumented")}</p>
      ) : (
        <>
          <p class="ld-small">{t("desk.violation.documentedLead", { count: of.testimonies.length })}</p>
          <Testimonies of={of.testimonies} />
        </>
      )}
    </Part>
  </>
);
