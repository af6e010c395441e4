/** The farm's two hours: the same land printed in gold by day, in ink with one lamp by night. */
import { mix } from "../../colour.ts";
import { base, type Ramp, ramp, type Tones } from "../../palette.ts";

export interface Hour {
  night: boolean;
  t: Ramp;
  /** Sky from the top down to the horizon. */
  sky: readonly [string, string, string, string];
  mountain: { shade: string; lit: string; snow: string; snowShade: string };
  hills: { shade: string; lit: string };
  plain: string;
  soil: string;
  furrow: string;
  leaf: { dark: string; lit: string };
  /** Trodden ground from the gate to the front, and the three bands below. */
  yard: { far: string; near: string; bands: readonly [string, string, string]; cut: string };
  wood: { shade: string; lit: string };
  wall: { shade: string; lit: string };
  iron: string;
  shadow: string;
  /** Cloth and material of things that stand in the open. */
  open: Partial<Tones>;
}

const t = ramp("farm");
const air = (share: number): string => mix(t.t1, base.ink3, share);

export const DAY: Hour = {
  night: false,
  t,
  sky: [mix(t.k1, t.k2, 0.4), t.k2, t.t, t.t1],
  mountain: { shade: air(0.52), lit: air(0.22), snow: base.white, snowShade: mix(air(0.3), base.white, 0.25) },
  hills: { shade: mix(air(0.5), t.k, 0.3), lit: mix(air(0.3), t.k, 0.36) },
  plain: mix(t.k1, t.k2, 0.5),
  soil: mix(t.k, t.n3, 0.62),
  furrow: t.k1,
  leaf: { dark: mix(t.n2, base.ink2, 0.35), lit: mix(t.k, base.ink2, 0.22) },
  yard: {
    far: mix(t.t, t.k2, 0.4),
    near: mix(t.k2, t.k1, 0.35),
    bands: [mix(t.k, t.n3, 0.35), t.n3, t.n2],
    cut: t.t,
  },
  wood: { shade: t.n2, lit: t.n3 },
  wall: { shade: mix(base.paper3, t.k1, 0.4), lit: mix(t.p, t.t, 0.4) },
  iron: base.ink1,
  shadow: mix(t.n3, t.k, 0.2),
  open: {},
};

const dusk = (share: number): string => mix(base.ink0, base.ink3, share);
/** Ink tones with a breath of the lamp in them, for things that stand in the dark. */
const dim = (share: number): string => mix(dusk(share), t.k, 0.14);

export const NIGHT: Hour = {
  night: true,
  t,
  sky: [base.ink0, mix(base.ink0, base.ink1, 0.6), base.ink1, mix(base.ink1, base.ink2, 0.6)],
  mountain: { shade: dusk(0.42), lit: dusk(0.5), snow: dusk(0.86), snowShade: dusk(0.6) },
  hills: { shade: dusk(0.26), lit: dusk(0.32) },
  plain: dusk(0.2),
  soil: dusk(0.08),
  furrow: dusk(0.24),
  leaf: { dark: dusk(0.02), lit: dusk(0.3) },
  yard: { far: dusk(0.4), near: dim(0.26), bands: [dim(0.12), dim(0.06), base.ink0], cut: dusk(0.4) },
  wood: { shade: base.ink0, lit: dim(0.2) },
  wall: { shade: dusk(0.2), lit: dusk(0.32) },
  iron: base.ink0,
  shadow: base.ink0,
  open: {
    key0: dim(0.1),
    key1: mix(dim(0.3), t.k, 0.25),
    rust0: dim(0),
    rust1: dim(0.2),
    sand0: dim(0.18),
    sand1: mix(dim(0.45), t.k, 0.3),
    paper0: dim(0.4),
    paper1: mix(dim(0.7), t.k1, 0.3),
    slate0: dusk(0.14),
    slate1: dusk(0.36),
    silver0: dusk(0.3),
    silver1: dusk(0.62),
    navy0: dusk(0.05),
    navy1: dusk(0.22),
    ink1: dusk(0.14),
  },
};
