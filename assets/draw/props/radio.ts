/** Things of the radio centre on the market. Foot of each thing at 0,0. */
import { type Cut, marks } from "../cuts.ts";
import { box, closed, type Point, type Polygon, placed, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

/** The microphone: on its stand, a knitted cover, the switch off. */
export function microphone(pen: Pen): void {
  pen.shape(points("-74,-14,6 74,-14,6 86,0,4 -86,0,4"), "ink", { round: 4, lit: 0.34 });
  pen.bar(points("0,-14 -6,-110 30,-176"), "slate", [12, 10, 9], { lit: 0.45, round: 3 });
  pen.shape(placed(points("-26,-46,18 26,-46,18 28,14,10 14,52,6 -14,52,6 -28,14,10"), 34, -198, 28), "ink", {
    round: 10,
    lit: 0.4,
    comb: 8,
  });
  pen.shape(placed(points("-28,-50,22 28,-50,22 30,6,8 -30,6,8"), 34, -198, 28), "key", {
    round: 14,
    lit: 0.4,
    comb: 8,
    carved: 1.6,
  });
  pen.cuts(
    [-30, -14, 2].map(
      (dy): Cut => [10 - dy * 0.47, -208 + dy * 0.9 - 14, 58 - dy * 0.47, -182 + dy * 0.9 - 14, 3, 0.5],
    ),
    "paper0",
  );
  pen.shape(box(-52, -26, 30, 12), "sand", { round: 3, lit: 0.4 });
  pen.stroke(points("60,-6 110,-8 140,-22 186,-16"), "ink0", 5);
}

/** Two bell loudspeakers back to back at the head of their pole, old cable wound round it. */
export function bells(pen: Pen): void {
  pen.bar(points("0,0 0,-150"), "rust", [14, 13], { lit: 0.45, round: 1 });
  pen.shape(box(-12, -176, 24, 44), "ink", { round: 4, lit: 0.4 });
  for (const side of [-1, 1]) {
    const at = (text: string): Polygon => points(text).map(([x, y, r]): Point => [x * side, y, r]);
    pen.shape(at("6,-164 34,-166,8 70,-180,22 104,-214 104,-94 70,-128,22 34,-142,8 6,-144"), "silver", {
      round: 3,
      lit: side < 0 ? 0.3 : 0.5,
      comb: 8,
    });
    pen.shape(at("102,-218,4 114,-214,6 114,-94,6 102,-90,4"), "slate", { round: 3, lit: 0.4 });
    pen.cuts(
      side < 0 ? marks("-34,-164,-34,-144,3 -64,-176,-64,-132,3") : marks("34,-164,34,-144,3 64,-176,64,-132,3"),
      "slate0",
    );
  }
  pen.stroke(points("-7,-110 8,-100 -7,-84 8,-72 -7,-54 8,-40 -7,-22"), "ink0", 3);
}

/** The bench of those who wait for their notice: two cushions of felt, a bag of apples, nobody on it. */
export function marketBench(pen: Pen): void {
  for (const x of [-150, 132]) {
    pen.shape(points(`${x},-60 ${x + 18},-60 ${x + 24},0 ${x - 6},0`), "ink", { round: 1, lit: 0.4 });
  }
  pen.shape(points("-180,-74,3 180,-74,3 188,-58,3 -188,-58,3"), "sand", { round: 2, lit: 0.4, comb: 8 });
  pen.cuts(marks("-176,-67,180,-67,2.2"), "ink0");
  pen.bar(points("-130,-30 136,-30"), "rust", [8, 8], { lit: 0.4, round: 1 });
  for (const [x, cloth] of [
    [-104, "key"],
    [-4, "rust"],
  ] as const)
    pen.shape(points(`${x - 42},-90,6 ${x + 40},-90,6 ${x + 46},-74,5 ${x - 48},-74,5`), cloth, {
      round: 5,
      lit: 0.4,
      carved: 1.4,
    });
  pen.shape(points("72,-118,4 96,-130,3 118,-130,3 142,-118,4 150,-74,8 66,-74,8"), "paper", {
    round: 5,
    lit: 0.4,
    comb: 5,
    carved: 1.4,
  });
  for (const [x, y] of points("88,-128 106,-134 124,-127")) pen.disc(x, y, 11, 10, "key", { lit: 0.45, carved: 1.2 });
}

/** A dial scale of the stall, its pan heaped with dried apricots. */
export function stallScale(pen: Pen): void {
  pen.shape(points("-92,-16,5 92,-16,5 104,0,4 -104,0,4"), "ink", { round: 4, lit: 0.34 });
  pen.shape(points("-56,-128,16 56,-128,16 74,-16,4 -74,-16,4"), "slate", { round: 8, lit: 0.38, comb: 10 });
  pen.disc(0, -72, 44, 42, "paper", { lit: 0.46 });
  pen.cuts(
    Array.from({ length: 10 }, (_, i): Cut => {
      const [s, c] = [Math.sin((i * Math.PI) / 5), Math.cos((i * Math.PI) / 5)];
      return [s * 40, -72 - c * 38, s * 31, -72 - c * 30, 3.4];
    }),
    "ink0",
  );
  pen.bar(points("-4,-66 24,-92"), "key", [6, 2], { lit: 0.4, round: 1 });
  pen.shape(box(-12, -146, 24, 20), "ink", { round: 2, lit: 0.4 });
  for (const [x, y] of points(
    "-66,-172 -40,-184 -14,-190 14,-190 40,-184 66,-172 -50,-168 -22,-178 8,-178 36,-172 -4,-200 22,-202",
  ))
    pen.disc(x, y, 16, 13, x % 4 === 0 ? "key" : "sand", { lit: 0.42, carved: 1.2 });
  pen.shape(points("-112,-170 112,-170 84,-144,10 -84,-144,10"), "silver", { round: 6, lit: 0.4 });
  pen.stroke(closed(box(-12, -46, 24, 10)), "silver0", 1.6);
}
