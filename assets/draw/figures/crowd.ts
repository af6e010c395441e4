/** People in the background: side views that repeat, as in an Isotype row. Feet at 0,0, facing right. */
import { points } from "../geometry.ts";
import type { Family } from "../palette.ts";
import type { Pen } from "../pen.ts";
import { profile } from "./parts/garments.ts";
import { head } from "./parts/head.ts";
import type { Headwear } from "./parts/headwear.ts";
import { sheet } from "./parts/held.ts";
import { arm, leg, neck } from "./parts/limbs.ts";

export interface Waiting {
  cloth?: Family;
  legs?: Family;
  skirt?: Family;
  wears?: Headwear;
  hair?: Family;
  bag?: boolean;
  width?: number;
}

/** Waits in trousers, a bag in hand. */
export const waitingMan =
  ({ cloth = "key", legs = "navy", wears = "work", hair = "ink", bag = true, width = 1 }: Waiting = {}) =>
  (pen: Pen): void => {
    leg(pen, [3, -96], [9, 0], { cloth: "ink", bend: -0.7 });
    leg(pen, [-3, -96], [-8, 0], { cloth: legs, bend: -0.7 });
    pen.shape(profile(width), cloth, { round: 5, lit: 0.4, comb: 8 });
    neck(pen, 3, -163);
    head(pen, 5, -182, { view: "side", wears, cloth: hair, tilt: 3 });
    if (bag) {
      pen.shape(points("-8,-78 14,-80 16,-44 -10,-42"), "paper", { round: 4, lit: 0.4, carved: 1.4 });
      pen.stroke(points("-1,-78 2,-88 8,-79"), "paper0", 2.4);
    }
    arm(pen, [-1, -152], [2, -86], { cloth, bend: 0.9, carved: 1.4 });
  };

/** Waits in a long skirt, papers held close. */
export const waitingWoman =
  ({ cloth = "key", skirt = "rust", wears = "scarf", hair = "sand", width = 0.94 }: Waiting = {}) =>
  (pen: Pen): void => {
    pen.shape(points("-12,-8 2,-8 8,-3 8,0 -12,0"), "ink", { round: 2, lit: 0 });
    pen.shape(points("-14,-104,4 13,-104,4 22,-9,2 -22,-9,2"), skirt, { round: 3, lit: 0.36, slope: 0.05, comb: 9 });
    pen.cuts([[-4, -80, -9, -12, 2]], "ink0");
    pen.shape(profile(width), cloth, { round: 5, lit: 0.4, comb: 8 });
    neck(pen, 4, -162);
    head(pen, 6, -181, { view: "side", wears, cloth: hair, tilt: 4 });
    sheet(pen, 14, -134, 15, 20, 8);
    arm(pen, [-1, -150], [18, -118], { cloth, bend: 1, widths: [15, 13, 10], carved: 1.4, upper: 30, fore: 26 });
  };

/** A policeman by the door of the bus, arms at his sides. */
export function guard(pen: Pen): void {
  arm(pen, [4, -152], [14, -86], { cloth: "ink", bend: 1 });
  leg(pen, [3, -96], [17, 0], { cloth: "ink" });
  leg(pen, [-3, -96], [-16, 0], { cloth: "navy" });
  pen.shape(profile(), "navy", { round: 5, lit: 0.4, comb: 8 });
  pen.shape(points("-15,-110 15,-112 15,-106 -15,-104"), "ink", { round: 1, lit: 0 });
  pen.cuts([[-15, -132, 18, -132, 2.6]], "paper1");
  neck(pen, 4, -163);
  head(pen, 6, -182, { view: "side", wears: "cap", cloth: "navy" });
  arm(pen, [-1, -152], [-4, -84], { cloth: "navy", bend: 1, carved: 1.4 });
}
