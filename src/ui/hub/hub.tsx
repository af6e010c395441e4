import type { ComponentChildren } from "preact";
import type { HubCase, Intents } from "../../app/view.ts";
import { language, t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { LawLink } from "../parts/law-link.tsx";
import { PageHead } from "../parts/page-head.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { Runs } from "./runs.tsx";

type Role = HubCase["roles"][number];

/** Whether the one button that leads on is this role's: the first that is open. */
export function leadsOn(cases: readonly HubCase[]): { readonly case: string; readonly role: Role } | null {
  for (const { id, roles } of cases) {
    const role = roles.find(({ open }) => open);
    if (role) return { case: id, role };
  }
  return null;
}

const RoleRow = ({
  role,
  theCase,
  primary,
  intents,
}: {
  role: Role;
  theCase: HubCase;
  primary: boolean;
  intents: Intents;
}): ComponentChildren => {
  const label = (
    <>
      <Icon name={role.id} />
      <span class="role-words">
        <span class="role-name">{t(`roles.${role.id}`)}</span>
        <small>
          {role.open ? t("common.minutes", { count: role.minutes }) : t("hub.announced")}
          {role.open && role.told.language !== language() && ` · ${t(`told.in.${role.told.language}`)}`}
          {role.running && ` · ${t("hub.runningNow")}`}
          {role.band && ` · ${t("hub.best", { band: t(`law.band.${role.band}`) })}`}
        </small>
      </span>
    </>
  );
  if (!role.open) return <li class="role announced">{label}</li>;
  return (
    <li class="role">
      <button
        type="button"
        class={primary ? "role-open primary" : "role-open"}
        data-action={primary ? "primary" : undefined}
        onClick={() => intents.openBriefing(theCase.id, role.id)}
      >
        {label}
        <Icon name="go" />
      </button>
    </li>
  );
};

/** The cases as a list (the map behind it is the canvas's), and what was played on this device. */
export function Hub({ screen, view, intents }: ScreenProps<"hub">): ComponentChildren {
  const lead = leadsOn(screen.cases);
  return (
    <div class="page hub">
      <PageHead view={view} intents={intents} />
      <div class="stage-window" />
      <main class="paper sheet">
        <h1>{t("hub.title")}</h1>
        <p class="intro">{t("hub.intro")}</p>
        <ul class="cases">
          {screen.cases.map(theCase => (
            <li
              key={theCase.id}
              class={theCase.roles.some(({ open }) => open) ? "case" : "case closed"}
              data-case-id={theCase.id}
            >
              <h2 lang={theCase.lang}>{theCase.title}</h2>
              <p class="place" lang={theCase.lang}>
                {theCase.place}
              </p>
              {theCase.teaser && <p lang={theCase.lang}>{theCase.teaser}</p>}
              <ul class="roles">
                {theCase.roles.map(role => (
                  <RoleRow
                    key={role.id}
                    role={role}
                    theCase={theCase}
                    primary={lead?.case === theCase.id && lead.role === role}
                    intents={intents}
                  />
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <section class="hub-law">
          <h2>
            <LawLink path="">{t("common.lawDesk")}</LawLink>
          </h2>
          <p>{t("hub.law")}</p>
        </section>
        <Runs sessions={screen.sessions} intents={intents} />
      </main>
    </div>
  );
}
