import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { Language, PlayView } from "../../app/view.ts";
import { language, t } from "../../i18n/i18n.ts";
import { formatSum } from "../../i18n/sum.ts";
import { Icon } from "../parts/icon.tsx";
import { memo } from "../parts/memo.ts";
import { CaseLanguage, Told } from "../parts/told.tsx";

const squares = (total: number, mark: (at: number) => string): ComponentChildren =>
  Array.from({ length: total }, (_, at) => <i key={at} class={mark(at)} />);

type Props = Pick<PlayView, "role" | "rewound" | "caseTitle" | "time"> & {
  /** The scene: which, of how many, and its name. */
  readonly at: number;
  readonly of: number;
  readonly title: string;
  readonly language: Language;
};

/** Who you are, in which case, how far, at what hour. What it takes is single values: few of them change with a turn. */
export const Hud = memo(({ role, rewound, caseTitle, time, at: now, of: total, title }: Props) => {
  const progress = t("play.scene", { n: now + 1, total, title });
  return (
    <div class="plate hud-who">
      <span class="emblem">
        <Icon name={role} />
      </span>
      <div class="hud-title">
        <p class="hud-role">
          {t(`roles.${role}`)}
          {rewound && ` · ${t("common.rewound")}`}
        </p>
        <h1>
          <Told>{caseTitle}</Told>
        </h1>
      </div>
      {total > 0 && (
        <span class="steps" role="img" aria-label={progress} title={progress}>
          {squares(total, at => (at < now ? "done" : at === now ? "now" : ""))}
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
export const Meter = ({ n, of, text }: NonNullable<PlayView["meter"]>): ComponentChildren => {
  const told = useContext(CaseLanguage) ?? language();
  return (
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
      <Told>{text.replace("{tenge}", formatSum(n * 1000, "tenge", told))}</Told>
    </p>
  );
};
