import type { Language, PlayView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { memo } from "../parts/memo.ts";
import { squares } from "../parts/squares.tsx";
import { Told } from "../parts/told.tsx";

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
