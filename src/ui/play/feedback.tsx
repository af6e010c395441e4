import type { ComponentChildren } from "preact";
import type { PlayView } from "../../app/view.ts";
import type { Gate } from "../../core/case/key.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { Told } from "../parts/told.tsx";

/** The sign of each gate; a word always stands beside it. */
export const GATE_ICON: Readonly<Record<Gate, IconName>> = {
  lawful: "check-circle",
  weak: "half-circle",
  unlawful: "cross-square",
  harmful: "warning-triangle",
};

/** Guided mode: how the law judges the decision just taken, and why. */
export const Feedback = ({ gate, why }: NonNullable<PlayView["feedback"]>): ComponentChildren => (
  <div class="feedback" data-gate={gate}>
    <Icon name={GATE_ICON[gate]} />
    <p>
      <span class="unseen">{t("play.feedback")}</span> <b>{t(`law.gate.${gate}`)}.</b>{" "}
      <span>
        <Told>{why}</Told>
      </span>
    </p>
  </div>
);
