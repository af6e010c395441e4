/** The flat's two hours: by day the window on the snow lights the room, by night the landing does. */
import { mix } from "../../colour.ts";
import { type Ramp, ramp } from "../../palette.ts";

export interface Hour {
  night: boolean;
  /** What the near dark is printed with. */
  dark: Ramp;
  /** What the room is printed with. */
  t: Ramp;
}

const dark = ramp("apartment");

export const NIGHT: Hour = { night: true, dark, t: dark };

/** The same order of tones, with the shades some steps lighter. */
export const DAY: Hour = {
  night: false,
  dark,
  t: {
    ...dark,
    n0: dark.n2,
    n1: mix(dark.n3, dark.k, 0.5),
    n2: mix(dark.k1, dark.k2, 0.1),
    n3: mix(dark.k2, dark.k1, 0.25),
    k1: mix(dark.k1, dark.k, 0.45),
    k2: mix(dark.k2, dark.t, 0.35),
    t: mix(dark.t, dark.t1, 0.4),
    t1: dark.p,
    p: dark.w,
  },
};
