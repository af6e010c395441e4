import type { ComponentChildren } from "preact";
import type { IndicatorPage, ResponsePage, TestimonyPage } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { LawLink } from "../parts/law-link.tsx";
import { Dated, Part, Places, Refs, Said } from "./parts.tsx";
import { Ground, Reasons, SIGN, whose } from "./responses.tsx";
import { Entry, Testimonies } from "./testimonies.tsx";

/** One of the ILO's eleven signs, with the violations to look at and what the report documents of it. */
export const Indicator = ({ of }: { readonly of: IndicatorPage }): ComponentChildren => (
  <>
    <p class="ld-over">{t("desk.kinds.indicator")}</p>
    <h1>
      <Said of={of.title} />
    </h1>
    <p class="ld-lead">
      <Said of={of.meaning} />
    </p>
    <p class="ld-dated">{t("desk.indicator.alone")}</p>
    <Part title={t("desk.indicator.signs")}>
      <ul class="ld-signs">
        {of.signs.map(sign => (
          <li key={sign.text}>
            <Said of={sign} />
          </li>
        ))}
      </ul>
      <p class="ld-small">{t(`desk.indicator.basis.${of.basis}`)}</p>
      <Places of={[of.cited]} />
    </Part>
    <Part title={t("desk.indicator.violations")}>
      <Refs of={of.violations} />
    </Part>
    <Part title={t("desk.violation.documented")} show={of.testimonies.length > 0}>
      <p class="ld-small">{t("desk.violation.documentedLead", { count: of.testimonies.length })}</p>
      <Testimonies of={of.testimonies} />
    </Part>
  </>
);

/** One thing that an office must, should or must not do. */
export const Response = ({ of: { response, violations } }: { readonly of: ResponsePage }): ComponentChildren => (
  <>
    <p class="ld-over">
      {response.role === "any" ? (
        whose("any")
      ) : (
        <LawLink path={`powers/${response.role}`}>{t("desk.powers.title", { role: whose(response.role) })}</LawLink>
      )}
    </p>
    <h1 class="ld-action">
      <span class="ld-kind" data-kind={response.kind}>
        <Icon name={SIGN[response.kind]} />
        {t(`desk.response.kind.${response.kind}`)}
      </span>{" "}
      <Said of={response.action} />
    </h1>
    <p>
      <Ground of={response} />
    </p>
    <Dated />
    <Reasons of={response} />
    <Part title={t("desk.response.answers")}>
      <Refs of={violations} />
    </Part>
  </>
);

/** One entry of what the report documents, with those that belong to it. */
export const Testimony = ({ of }: { readonly of: TestimonyPage }): ComponentChildren => (
  <>
    <p class="ld-over">{t("desk.kinds.testimony")}</p>
    <h1>{t("desk.testimony.title")}</h1>
    <div class="ld-entry">
      <Entry of={of.testimony} open />
    </div>
    <Part title={t("desk.testimony.violations")} show={of.violations.length > 0}>
      <Refs of={of.violations} />
    </Part>
    <Part title={t("desk.testimony.indicators")} show={of.indicators.length > 0}>
      <Refs of={of.indicators} />
    </Part>
    <Part title={t("desk.testimony.related")} show={of.related.length > 0}>
      <Testimonies of={of.related} />
    </Part>
  </>
);
