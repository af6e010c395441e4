import type { ComponentChildren } from "preact";
import type { FateView, VerdictView } from "../../app/view.ts";
import type { Gate } from "../../core/case/key.ts";
import type { Band } from "../../core/scoring/score.ts";
import { Icon, type IconName } from "../parts/icon.tsx";

/** The four status tones of the palette, and a quiet one for what isn't judged. Each has a shape of its own. */
export type Tone = "correct" | "partial" | "wrong" | "harmful" | "quiet";

// Signs the shared set doesn't have; same grid of 24, same flat cuts.
const OWN = {
  "no-entry":
    "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm0 3a8 8 0 0 1 4.900 1.700L5.700 16.900A8 8 0 0 1 12 4zm0 16a8 8 0 0 1-4.900-1.700L18.300 7.100A8 8 0 0 1 12 20z",
  scales: "M11 1h2v4h8v2l3 8h-8l3-8h-6v12h5v3H6v-3h5V7H5l3 8H0l3-8V5h8z",
  hollow: "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm0 3a8 8 0 1 1 0 16 8 8 0 0 1 0-16z",
} as const;

type Sign = IconName | keyof typeof OWN;

const isOwn = (sign: Sign): sign is keyof typeof OWN => sign in OWN;

/** A sign in its tone; the word stands beside it. */
export const Mark = ({ sign, tone }: { readonly sign: Sign; readonly tone: Tone }): ComponentChildren => (
  <span class={`db-mark db-tone-${tone}`}>
    {isOwn(sign) ? (
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path fill-rule="evenodd" d={OWN[sign]} />
      </svg>
    ) : (
      <Icon name={sign} />
    )}
  </span>
);

type Look = { readonly sign: Sign; readonly tone: Tone };

export const GATE: Readonly<Record<Gate, Look>> = {
  lawful: { sign: "check-circle", tone: "correct" },
  weak: { sign: "half-circle", tone: "partial" },
  unlawful: { sign: "cross-square", tone: "wrong" },
  harmful: { sign: "warning-triangle", tone: "harmful" },
};

export const BAND: Readonly<Record<Band, Look>> = {
  exemplary: { sign: "check-circle", tone: "correct" },
  sound: { sign: "check-circle", tone: "correct" },
  developing: { sign: "half-circle", tone: "partial" },
  unsafe: { sign: "warning-triangle", tone: "harmful" },
};

export const FATE: Readonly<Record<FateView["state"], Look>> = {
  safe: { sign: "check-circle", tone: "correct" },
  open: { sign: "half-circle", tone: "partial" },
  harmed: { sign: "warning-triangle", tone: "harmful" },
};

export const VERDICT: Readonly<Record<VerdictView["kind"], Look>> = {
  found: { sign: "check-circle", tone: "correct" },
  unsupported: { sign: "half-circle", tone: "partial" },
  missed: { sign: "cross-square", tone: "wrong" },
  "false-alarm": { sign: "no-entry", tone: "wrong" },
  "never-seen": { sign: "hollow", tone: "quiet" },
  arguable: { sign: "scales", tone: "quiet" },
  skipped: { sign: "skip", tone: "quiet" },
};
