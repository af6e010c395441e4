/** The hall's chairs, and the corner by the window where a child does her homework. Foot of each at 0,0. */
import { marks } from "../cuts.ts";
import { box, placed, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

/** A banquet chair with a padded round back, side on to us or straight. */
export function banquetChair(pen: Pen): void {
  for (const x of [-26, 20])
    pen.shape(points(`${x},-52 ${x + 7},-52 ${x + (x < 0 ? 3 : 8)},0 ${x + (x < 0 ? -2 : 3)},0`), "ink", {
      round: 1,
      lit: 0.4,
    });
  pen.shape(points("-26,-60 -28,-108,12 -16,-128,14 16,-128,14 28,-108,12 26,-60"), "sand", { round: 6, lit: 0.36 });
  pen.shape(points("-19,-66 -21,-106,9 -12,-120,10 12,-120,10 21,-106,9 19,-66"), "key", {
    round: 6,
    lit: 0.38,
    comb: 6,
  });
  pen.shape(points("-28,-64,5 28,-64,5 33,-50,4 -33,-50,4"), "key", { round: 4, lit: 0.4 });
}

/** Three chairs pushed together, a folded blanket and a cushion; a school bag on the floor beside. Nobody on them. */
export function chairBed(pen: Pen): void {
  for (const x of [-108, -42, 24]) pen.within(x, 0, 1.1, banquetChair);
  pen.shape(points("-140,-84,8 -84,-86,10 -80,-68,6 -142,-66,6"), "paper", { round: 6, lit: 0.45 });
  pen.shape(points("-78,-80,6 52,-82,8 60,-66 62,-44,5 40,-46 -40,-42 -74,-62"), "slate", {
    round: 4,
    lit: 0.4,
    comb: 8,
  });
  pen.cuts(marks("-60,-70,40,-72,2.4 -40,-56,50,-58,2"), "ink0");
  pen.within(118, 0, 0.56, girlsBag);
}

/** A girl's school bag, a reader sticking out of it. */
export function girlsBag(pen: Pen): void {
  pen.stroke(points("-18,-126 -14,-152 14,-152 18,-126"), "ink0", 8);
  pen.shape(placed(box(-22, -60, 44, 70), 30, -106, 8), "paper", { round: 2, lit: 0.5, carved: 1.4 });
  pen.shape(points("-62,-130,26 62,-130,26 70,0,10 -70,0,10"), "sand", { round: 10, lit: 0.4, comb: 10 });
  pen.shape(points("-48,-60,8 48,-60,8 52,-8,6 -52,-8,6"), "key", { round: 6, lit: 0.4, carved: 2 });
  pen.shape(points("-62,-130,24 62,-130,24 58,-84,10 -58,-84,10"), "key", { round: 8, lit: 0.4 });
  for (const x of [-34, 34]) pen.shape(box(x - 7, -98, 14, 26), "ink", { round: 2, lit: 0.4 });
  pen.shape(points("-10,-44 10,-44 10,-24 -10,-24"), "paper", { round: 6, lit: 0.5 });
}
