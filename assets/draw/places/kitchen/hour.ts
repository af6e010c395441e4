/** The kitchen's two hours: by day the snow behind the window lights it, by night the lamp over the table. */
import { mix } from "../../colour.ts";
import { type Ramp, ramp } from "../../palette.ts";

export interface Hour {
  night: boolean;
  t: Ramp;
  /** The wall out of the light, and from there inwards. */
  wall: readonly [string, string, string, string, string];
  /** Boards out of the light, and from there inwards. */
  boards: readonly [string, string, string];
  seam: string;
}

const t = ramp("kitchen");

export const NIGHT: Hour = {
  night: true,
  t,
  wall: [mix(t.n3, t.k1, 0.16), mix(t.k1, t.n3, 0.5), mix(t.k2, t.k1, 0.5), mix(t.t, t.k2, 0.45), mix(t.t, t.t1, 0.4)],
  boards: [mix(t.n2, t.n3, 0.5), mix(t.n3, t.k1, 0.3), mix(t.k1, t.n3, 0.28)],
  seam: mix(t.n2, t.n3, 0.1),
};

/** Cooler and paler: the wall takes the sky's colour. */
const pale = mix(t.k, t.p, 0.5);

export const DAY: Hour = {
  night: false,
  t,
  wall: [pale, mix(t.k, t.p, 0.58), mix(t.k, t.p, 0.66), mix(t.k, t.p, 0.74), mix(t.k, t.p, 0.82)],
  boards: [mix(t.k, t.k1, 0.62), mix(t.k1, t.k2, 0.35), mix(t.k2, t.t, 0.35)],
  seam: mix(t.n3, t.k1, 0.5),
};
