import type { ComponentChildren } from "preact";
import type { ProvisionPage } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { bindsText } from "../notebook/binds.ts";
import { LawLink } from "../parts/law-link.tsx";
import { Cite, type Citing } from "./cite.tsx";
import { FigureList } from "./figure-list.tsx";
import { Dated, Part, Places, Refs, Remark, Said } from "./parts.tsx";
import { Responses } from "./responses.tsx";

/** An article: its rule in plain words, whom it binds, what is doubtful about it, and where it is in play. */
export const Provision = ({
  of,
  citing,
}: {
  readonly of: ProvisionPage;
  readonly citing: Citing | null;
}): ComponentChildren => (
  <>
    <p class="ld-over">
      <LawLink path={of.instrument.path}>
        <Said of={of.instrument.label} />
      </LawLink>
    </p>
    <h1>{of.title}</h1>
    <Dated />
    <Cite citing={citing} provision={of.id} label={of.title} />
    <div class="ld-columns">
      <div>
        <Part title={t("desk.provision.rule")} class="ld-rule">
          <p>{of.requires}</p>
          <p class="ld-binds">{bindsText(of.binds)}</p>
          <p class="ld-small">{t(`desk.provision.basis.${of.basis}`)}</p>
        </Part>
        <Remark title={t("desk.provision.verify")} of={of.verify} tone="doubt" />
        <Remark title={t("desk.provision.slip")} of={of.slip} tone="doubt" />
        <Part title={t("desk.provision.source")}>
          <Places of={of.cited} />
        </Part>
        <Part title={t("desk.provision.figures")} show={of.figures.length > 0}>
          <FigureList of={of.figures} />
        </Part>
      </div>
      <div>
        <Part title={t("desk.provision.violations")}>
          {of.violations.length === 0 ? <p>{t("desk.provision.none")}</p> : <Refs of={of.violations} />}
        </Part>
        <Part title={t("desk.provision.responses")} show={of.responses.length > 0}>
          <Responses of={of.responses} />
        </Part>
      </div>
    </div>
  </>
);
