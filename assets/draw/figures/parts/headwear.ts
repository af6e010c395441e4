/** Hair, scarves and caps, in head units: centre of the head at 0,0, facing right when seen from the side. */
import { type Polygon, points } from "../../geometry.ts";
import type { Family, Tone } from "../../palette.ts";
import type { Plane } from "../../plane.ts";
import { bob, curls, hair, long, parted, short, temples } from "./hair.ts";
import { beanie, beret, bobble, cap, furHat, hood, kerchief, scarf, work } from "./hats.ts";

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
  | "plaits"
  | "parted"
  | "curls"
  | "long"
  | "furHat"
  | "beret"
  | "bobble"
  | "none";

export const headwear: Record<Headwear, Worn> = {
  none: {},
  hair: { over: hair },
  short: { over: short },
  grey: { over: temples },
  bob: { over: bob },
  parted: { over: parted },
  curls: { over: curls },
  long: { over: long },
  furHat: { over: furHat },
  bobble: { over: bobble },
  beret: {
    over: sheet => {
      bob({ ...sheet, cloth: "silver" });
      beret(sheet);
    },
  },
  plaits: {
    over: sheet => {
      parted(sheet);
      for (const side of [-1, 1]) {
        const plait: Polygon = points("9,6,3 14,5,3 17,16,4 15,26,4 17,36,3 12,40,2 10,34,3 12,25,4 10,16,4").map(
          ([x, y, r]) => [x * side, y, r],
        );
        sheet.draw(plait, sheet.cloth, { round: 3, lit: side < 0 ? 0.2 : 0.5 });
        sheet.cut(10 * side, 15, 17 * side, 18, 1.2, "rust0");
        sheet.cut(10 * side, 24, 16 * side, 27, 1.2, "rust0");
        sheet.cut(10 * side, 34, 17 * side, 34, 3, "key1");
      }
    },
  },
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
