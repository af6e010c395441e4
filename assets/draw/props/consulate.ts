/** Things of the consulate: telephone, shelf of treaties, safe, visits, a form of protest. Foot of each at 0,0. */
import { marks } from "../cuts.ts";
import { box, nth, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";
import { bars } from "./writing.ts";

/** A desk telephone with its receiver on, the second line blinking. */
export function telephone(pen: Pen): void {
  pen.shape(points("-34,-24,5 34,-24,5 42,0,4 -42,0,4"), "ink", { round: 4, lit: 0.42 });
  for (let i = 0; i < 9; i++)
    pen.shape(box(-13 + (i % 3) * 10, -19 + Math.floor(i / 3) * 6, 6, 4), "paper", { round: 1, lit: 0.4 });
  pen.shape(box(21, -18, 8, 5), "key", { round: 1, lit: 1 });
  pen.shape(
    points("-46,-40,8 -24,-42,6 24,-42,6 46,-40,8 46,-27,5 30,-25,4 20,-32,5 -20,-32,5 -30,-25,4 -46,-27,5"),
    "navy",
    {
      round: 5,
      lit: 0.5,
      carved: 1.2,
    },
  );
  pen.stroke(points("-42,-8 -54,-4 -50,2 -60,4"), "ink0", 2.4);
}

/** Treaties by the metre: bound volumes, one pulled out a little. */
export function treatyShelf(pen: Pen): void {
  pen.shape(box(-92, -8, 184, 8), "ink", { round: 1, lit: 0.3 });
  for (let i = 0; i < 11; i++) {
    const h = nth([62, 56, 66, 58], (i * 3) % 4);
    const lift = i === 6 ? 7 : 0;
    const cloth = nth(["navy", "rust", "slate", "key", "ink"] as const, (i * 2) % 5);
    pen.shape(box(-88 + i * 15.6, -8 - h + lift, 13.6, h - lift), cloth, { round: 1.5, lit: 0.34 });
    pen.cuts([[-85 + i * 15.6, -h + 8 + lift, -79 + i * 15.6, -h + 8 + lift, 2.2]], "paper1");
  }
  pen.shape(points("82,-8 88,-62 96,-61 91,-8"), "slate", { round: 1.5, lit: 0.4 });
}

/** A low safe for certificates, its door a hand's breadth open. */
export function certificateSafe(pen: Pen): void {
  pen.shape(box(-46, -96, 92, 92), "ink", { round: 4, lit: 0.4, comb: 8 });
  pen.shape(box(-38, -88, 70, 76), "slate", { round: 2, lit: 0.24 });
  pen.cuts(bars(-28, -40, 8, [44, 52, 38], 4), "paper1");
  pen.shape(points("32,-88 48,-94 48,-4 32,-12"), "navy", { round: 2, lit: 0.5, carved: 1.2 });
  pen.disc(40, -50, 4.5, 6, "silver", { lit: 0.5 });
  for (const x of [-38, 30]) pen.shape(box(x, -4, 10, 4), "ink", { round: 0, lit: 0 });
}

/** The list of visits: twelve rows in one hand, and no signature. */
export function visitList(pen: Pen): void {
  pen.shape(points("-112,-196 118,-190 112,-6 -118,-12"), "sand", { round: 2, lit: 0.3 });
  pen.shape(box(-116, -204, 226, 196), "paper", { round: 2, lit: 0.5, slope: 0.4, carved: 1 });
  pen.shape(box(-102, -192, 198, 14), "navy", { round: 2, lit: 0.3 });
  for (let i = 0; i < 8; i++) {
    pen.cuts([[-100, -160 + i * 19, -66, -160 + i * 19, 5, 0.4]], "ink1");
    pen.cuts([[-52, -160 + i * 19, 40, -160 + i * 19, 5, 0.4]], "ink1");
    pen.stroke(points(`56,${-156 + i * 19} 96,${-156 + i * 19}`), "silver0", 1.6);
  }
  pen.cuts(marks("-58,-172,-58,-14,2.4 48,-172,48,-14,2.4"), "key0");
}

/** A note of protest on the desk: letterhead, lines, a place for the seal. */
export function protestForm(pen: Pen): void {
  pen.shape(points("-92,-226 100,-218 94,-6 -98,-12"), "sand", { round: 2, lit: 0.3 });
  pen.shape(box(-98, -232, 190, 224), "paper", { round: 2, lit: 0.5, slope: 0.4, comb: 8, carved: 1 });
  pen.shape(box(-82, -216, 64, 9), "navy", { round: 2, lit: 0.2 });
  pen.cuts(bars(-82, -188, 18, [156, 148, 160, 120, 152, 96], 5), "ink1");
  pen.disc(52, -48, 24, 24, "key", { lit: 0.4 });
  pen.disc(52, -48, 16, 16, "paper", { lit: 0.4 });
  pen.bar(points("-70,-34 -20,-58"), "ink", [5, 8], { lit: 0.4, round: 2 });
}
