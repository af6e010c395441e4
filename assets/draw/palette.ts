/** Inks: shared navy and paper, one key ink per location, and the tones printed from them. */
import { mix } from "./colour.ts";

export const base = {
  ink0: "#0d1628",
  ink1: "#17243f",
  ink2: "#2b3c5e",
  ink3: "#51628a",
  paper: "#f4ead6",
  paper2: "#e6d8bd",
  paper3: "#cdbb9b",
  white: "#fffaf0",
} as const;

/** `key` is the location's ink, `tint` the sky and light side of it. */
export const keys = {
  market: { key: "#d8502b", tint: "#f6c27a" },
  farm: { key: "#c58a1f", tint: "#f3d996" },
  apartment: { key: "#1f7f86", tint: "#f2d9a2" },
  kitchen: { key: "#226f80", tint: "#f8d08c" },
  banquet: { key: "#93305a", tint: "#efc3b4" },
  inspectorate: { key: "#6b8159", tint: "#eadfae" },
  bazaar: { key: "#75609c", tint: "#f6cb9c" },
  map: { key: "#41587f", tint: "#e9dfb9" },
} as const;

export type Location = keyof typeof keys;

/** From n0, nearest and darkest, over the key ink k to w, farthest and lightest. */
export type Ramp = Record<"n0" | "n1" | "n2" | "n3" | "k" | "k1" | "k2" | "t" | "t1" | "p" | "w", string>;

/** Dark tones picked by eye where a plain mix turns to mud. */
const overprints: Partial<Record<Location, Partial<Ramp>>> = {
  farm: { n1: "#1f2033", n2: "#46301c", n3: "#86530f" },
  map: { n1: "#1b2845", n2: "#22314f", n3: "#2c3d61" },
  apartment: { n1: "#10223a", n2: "#12344a", n3: "#17566a" },
  kitchen: { n1: "#122138", n2: "#17334a", n3: "#1d5164", k1: "#b98d62", k2: "#dfb077" },
};

export function ramp(location: Location): Ramp {
  const { key, tint } = keys[location];
  return {
    n0: base.ink0,
    n1: mix(base.ink1, key, 0.1),
    n2: mix(base.ink1, key, 0.32),
    n3: mix(base.ink1, key, 0.6),
    k: key,
    k1: mix(key, tint, 0.3),
    k2: mix(key, tint, 0.58),
    t: tint,
    t1: mix(tint, base.paper, 0.55),
    p: base.paper,
    w: base.white,
    ...overprints[location],
  };
}

/** Cloth and material families; each is printed in two planes, 0 shade and 1 lit. */
export type Family = "skin" | "key" | "rust" | "ink" | "navy" | "slate" | "paper" | "sand" | "silver";
export type Tone = `${Family}${0 | 1}` | "cut" | `#${string}`;
export type Tones = Record<`${Family}${0 | 1}` | "cut", string>;

/** People concerned wear the key ink, officials navy, employers ink and paper; one skin tone for everybody. */
export function tones(location: Location, changes: Partial<Tones> = {}): Tones {
  const r = ramp(location);
  const { ink0, ink1, ink2, ink3, paper, paper2, paper3 } = base;
  const dark = overprints[location];
  return {
    skin0: mix(r.k, paper, 0.42),
    skin1: mix(r.t, paper, 0.35),
    key0: dark ? mix(r.k, r.n3, 0.5) : mix(r.k, ink1, 0.22),
    key1: mix(r.k, r.t, 0.22),
    rust0: dark ? r.n2 : mix(r.k, ink1, 0.62),
    rust1: dark ? r.n3 : mix(r.k, ink1, 0.34),
    ink0,
    ink1: ink2,
    navy0: ink1,
    navy1: mix(ink2, ink3, 0.45),
    slate0: mix(ink2, r.k, 0.12),
    slate1: mix(ink3, paper3, 0.4),
    paper0: mix(paper3, r.k, 0.12),
    paper1: paper,
    sand0: mix(r.k2, ink1, 0.1),
    sand1: r.t,
    silver0: mix(ink3, paper3, 0.55),
    silver1: mix(paper2, ink3, 0.12),
    cut: paper,
    ...changes,
  };
}

export const pick = (all: Tones, tone: Tone): string => (tone.startsWith("#") ? tone : all[tone as keyof Tones]);
