import type { ComponentChildren } from "preact";
import type { Language, PlayView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { memo } from "../parts/memo.ts";
import { Told } from "../parts/told.tsx";

const squares = (total: number, mark: (at: number) => string): ComponentChildren =>
  Array.from({ length: total }, (_, at) => <i key={at} class={mark(at)} />);

/** Who you are, in which case, how far, at what hour. */
export const Hud = memo(({ screen }: { readonly screen: PlayView; readonly language: Language }) => {
  const { scene, time } = screen;
  const progress = t("play.scene", { n: scene.index + 1, total: scene.total, title: scene.title });
  return (
    <div class="plate hud-who">
      <span class="emblem">
        <Icon name={screen.role} />
      </span>
      <div class="hud-title">
        <p class="hud-role">
          {t(`roles.${screen.role}`)}
          {screen.rewound && ` · ${t("common.rewound")}`}
        </p>
        <h1>
          <Told>{screen.caseTitle}</Told>
        </h1>
      </div>
      {scene.total > 0 && (
        <span class="steps" role="img" aria-label={progress} title={progress}>
          {squares(scene.total, at => (at < scene.index ? "done" : at === scene.index ? "now" : ""))}
        </span>
      )}
      {time && (
        <p class="clock">
          <span class="unseen">{t("play.time", { time: "" })}</span>
          {time}
        </p>
      )}
    </div>
  );
});

/** More than these can't be told apart as squares: a bar says it. */
const MOST_PIPS = 16;

/** The case's own count. */
export const Meter = ({ n, of, text }: NonNullable<PlayView["meter"]>): ComponentChildren => (
  <p class="plate meter">
    {of <= MOST_PIPS ? (
      <span class="pips" aria-hidden="true">
        {squares(of, at => (at < n ? "full" : ""))}
      </span>
    ) : (
      <span class="bar" aria-hidden="true">
        <i style={{ width: `${Math.min(100, Math.max(0, (n / of) * 100))}%` }} />
      </span>
    )}
    <Told>{text}</Told>
  </p>
);
