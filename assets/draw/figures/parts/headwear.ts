/** Hair, scarves and caps, in head units: centre of the head at 0,0, facing right when seen from the side. */
import { type Polygon, points } from "../../geometry.ts";
import type { Family, Tone } from "../../palette.ts";
import type { Plane } from "../../plane.ts";
import { bob, hair, short, temples } from "./hair.ts";
import { beanie, cap, hood, kerchief, scarf, work } from "./hats.ts";

export interface Sheet {
  draw: (points: Polygon, family: Family, plane?: Plane) => unknown;
  cut: (x1: number, y1: number, x2: number, y2: number, width: number, tone?: Tone) => void;
  cloth: Family;
  view: "front" | "side" | "back";
}

interface Worn {
  behind?: (sheet: Sheet) => void;
  over?: (sheet: Sheet) => void;
}

export type Headwear =
  | "hair"
  | "short"
  | "bun"
  | "tail"
  | "bob"
  | "grey"
  | "scarf"
  | "hood"
  | "cap"
  | "capBun"
  | "work"
  | "beanie"
  | "kerchief"
  | "none";

export const headwear: Record<Headwear, Worn> = {
  none: {},
  hair: { over: hair },
  short: { over: short },
  grey: { over: temples },
  bob: { over: bob },
  scarf: {
    behind: ({ draw, cloth, view }) => {
      if (view !== "side") return;
      draw(points("-11,5 -7,9 -12,21 -19,19"), cloth, { round: 2, lit: 0 });
      draw(points("-12,4 -8,4 -17,24 -22,17"), cloth, { round: 2, lit: 0.4 });
    },
    over: scarf,
  },
  hood: { over: hood },
  cap: { over: cap },
  capBun: {
    behind: ({ draw, view }) => {
      draw(view === "side" ? points("-18,-4 -10,-6 -8,6 -16,8") : points("-14,-8 14,-8 14,4 8,12 -8,12 -14,4"), "ink", {
        round: 5,
        lit: 0.3,
      });
    },
    over: cap,
  },
  work: { over: work },
  beanie: { over: beanie },
  kerchief: { over: kerchief },
  bun: {
    behind: ({ draw, cloth, view }) => {
      const side: Polygon = points("-20,-10 -10,-12 -8,0 -17,4 -22,-3");
      draw(view === "side" ? side : points("-7,-25 7,-25 8,-13 -8,-13"), cloth, { round: 6, lit: 0.35 });
    },
    over: hair,
  },
  tail: {
    behind: ({ draw, cloth, view }) => {
      const side: Polygon = points("-12,-8 -20,-9 -25,4 -22,22 -17,27 -18,8 -11,1");
      draw(view === "side" ? side : points("8,-6 17,-4 19,14 15,27 11,14"), cloth, { round: 5, lit: 0.35 });
    },
    over: hair,
  },
};
