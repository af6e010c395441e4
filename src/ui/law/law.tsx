import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/i18n.ts";
import { openForPrint } from "../debrief/print.ts";
import { LawLink } from "../parts/law-link.tsx";
import { PageHead } from "../parts/page-head.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { Binding } from "./binding.tsx";
import type { Citing } from "./cite.tsx";
import { Indicator, Response, Testimony } from "./entries.tsx";
import { Figures } from "./figures.tsx";
import { Instrument } from "./instrument.tsx";
import { Powers } from "./powers.tsx";
import { Provision } from "./provision.tsx";
import { Search } from "./search.tsx";
import { Violation } from "./violation.tsx";
import "./law.css";
import "./law-pages.css";
import "./law-print.css";

type Props = ScreenProps<"law">;

const Page = ({ screen: { content, citing: session }, view, intents }: Props): ComponentChildren => {
  const citing: Citing | null = session === null ? null : { session, intents };
  switch (content.page) {
    case "search":
      return <Search page={content} language={view.settings.language} intents={intents} />;
    case "instrument":
      return <Instrument of={content} citing={citing} />;
    case "provision":
      return <Provision of={content} citing={citing} />;
    case "violation":
      return <Violation of={content} citing={citing} />;
    case "indicator":
      return <Indicator of={content} />;
    case "response":
      return <Response of={content} />;
    case "testimony":
      return <Testimony of={content} />;
    case "powers":
      return <Powers of={content} />;
    case "binding":
      return <Binding of={content} />;
    case "figures":
      return <Figures of={content} />;
  }
};

const WAYS = [
  { path: "", at: "search", text: "desk.nav.search" },
  { path: "powers/police", at: "powers", text: "desk.nav.powers" },
  { path: "binding", at: "binding", text: "desk.nav.binding" },
  { path: "figures", at: "figures", text: "desk.nav.figures" },
] as const;

/** The law desk: looked into from anywhere, and left for exactly where one was. */
export const Law = (props: Props): ComponentChildren => {
  const { screen, view, intents } = props;
  const root = useRef<HTMLDivElement>(null);
  // The powers card prints as lines; a page of the desk prints with everything open.
  const folded = screen.content.page === "powers";
  useEffect(() => (root.current && !folded ? openForPrint(root.current, window) : undefined), [folded]);
  const back = screen.deeper
    ? { label: t("desk.back.step"), go: () => intents.back() }
    : { label: t(`desk.back.${screen.from}`), go: () => intents.closeLaw() };
  return (
    <div class="page law" ref={root}>
      <PageHead view={view} intents={intents} back={back} />
      <main class="paper sheet" data-law-page={screen.content.page}>
        <nav class="ld-nav" aria-label={t("desk.nav.label")}>
          {WAYS.map(({ path, at, text }) => (
            <LawLink key={at} path={path} here={screen.content.page === at}>
              {t(text)}
            </LawLink>
          ))}
          {screen.deeper && (
            <button type="button" class="ld-close" onClick={() => intents.closeLaw()}>
              {t(`desk.back.${screen.from}`)}
            </button>
          )}
        </nav>
        {screen.untranslated && <p class="ld-untranslated">{t("desk.untranslated")}</p>}
        <Page {...props} />
      </main>
    </div>
  );
};
