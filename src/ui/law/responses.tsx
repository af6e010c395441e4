import type { ComponentChildren } from "preact";
import type { ResponseView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { LawLink } from "../parts/law-link.tsx";
import { Places, Refs, Said } from "./parts.tsx";

export const SIGN: Readonly<Record<ResponseView["kind"], IconName>> = {
  must: "tick",
  "must-not": "close",
  should: "go",
  limit: "pause",
};

export const whose = (role: ResponseView["role"]): string =>
  role === "any" ? t("desk.response.every") : t(`roles.${role}`);

/** How strong the ground is, and who says it. */
export const Ground = ({ of }: { readonly of: ResponseView }): ComponentChildren => (
  <span class="ld-ground">
    {t(`law.force.${of.force}`)}, {t(`desk.response.basis.${of.basis}`)}
  </span>
);

/** Why, with what caution, where the report says it, and which provisions carry it. */
export const Reasons = ({
  of,
  caution = true,
}: {
  readonly of: ResponseView;
  readonly caution?: boolean;
}): ComponentChildren => (
  <>
    <p>
      <b>{t("desk.response.why")}.</b> <Said of={of.why} />
    </p>
    {caution && of.caution && (
      <p class="ld-caution">
        <b>{t("desk.response.caution")}.</b> <Said of={of.caution} />
      </p>
    )}
    {of.provisions.length > 0 && <Refs of={of.provisions} />}
    <Places of={of.cited} />
  </>
);

const One = ({ of }: { readonly of: ResponseView }): ComponentChildren => (
  <li class="ld-response" data-kind={of.kind}>
    <p>
      <span class="ld-kind">
        <Icon name={SIGN[of.kind]} />
        {t(`desk.response.kind.${of.kind}`)}
      </span>{" "}
      <LawLink path={of.path}>
        <Said of={of.action} />
      </LawLink>
    </p>
    <details class="ld-details">
      <summary>
        <Ground of={of} />
        <span class="unseen">. {t("desk.response.more")}</span>
      </summary>
      <Reasons of={of} />
    </details>
  </li>
);

const ROLES: readonly ResponseView["role"][] = ["police", "labour-inspector", "union", "consular", "any"];

/** Responses by office, each with its ground; reasons and cautions open. */
export const Responses = ({ of }: { readonly of: readonly ResponseView[] }): ComponentChildren => (
  <div class="ld-offices">
    {ROLES.map(role => ({ role, list: of.filter(one => one.role === role) }))
      .filter(({ list }) => list.length > 0)
      .map(({ role, list }) => (
        <div key={role}>
          <h3>
            {role !== "any" && <Icon name={role} />}
            {whose(role)}
          </h3>
          <ul>
            {list.map(one => (
              <One key={one.id} of={one} />
            ))}
          </ul>
        </div>
      ))}
  </div>
);
