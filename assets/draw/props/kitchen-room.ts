/** Two things of the kitchen that are not paper: the little one's chair, the window. */
import type { Cut } from "../cuts.ts";
import { box, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

/** The little one's chair: a tray, a bowl, a spoon, a bib over its back. */
export function highChair(pen: Pen): void {
  for (const [x1, x2] of [
    [-34, -60],
    [28, 54],
  ] as const)
    pen.bar(
      [
        [x1, -96],
        [x2, 0],
      ],
      "sand",
      [9, 8],
      { lit: 0.45, round: 1 },
    );
  for (const y of [-30, -62]) pen.bar(points(`-52,${y} 46,${y}`), "rust", [6, 6], { lit: 0.4, round: 1 });
  pen.shape(points("-34,-190,14 30,-190,14 32,-100,4 -36,-100,4"), "sand", { round: 8, lit: 0.4, comb: 7 });
  pen.shape(points("-22,-192,5 20,-192,5 26,-152,12 0,-140,10 -26,-152,12"), "paper", {
    round: 6,
    lit: 0.42,
    carved: 1.4,
  });
  pen.disc(0, -160, 7, 7, "key", { lit: 0.4 });
  pen.shape(points("-58,-116,6 52,-116,6 60,-100,6 -66,-100,6"), "sand", { round: 5, lit: 0.45, carved: 1.6 });
  pen.shape(points("-24,-134,3 16,-134,3 8,-116,4 -16,-116,4"), "key", { round: 3, lit: 0.4, carved: 1.2 });
  pen.bar(points("18,-120 44,-132"), "silver", [5, 3], { lit: 0.5 });
}

/** The back window: snow in the yard, a father and a daughter who beat a carpet, her school bag over the bar. */
export function backWindow(pen: Pen): void {
  pen.shape(box(-176, -132, 352, 264), "paper", { round: 2, lit: 0.3 });
  pen.shape(box(-160, -116, 320, 232), "silver", { round: 0, lit: 0 });
  pen.shape(points("-160,-60 -76,-60 -76,20 -160,20"), "slate", { round: 0, lit: 0 });
  pen.shape(points("66,-80 160,-80 160,20 66,20"), "navy", { round: 0, lit: 0 });
  for (const roof of ["-160,-70 -70,-70 -76,-58 -160,-58", "60,-92 160,-92 160,-78 66,-78"])
    pen.shape(points(roof), "paper", { round: 1, lit: 1 });
  for (const [x, y] of points("-142,-42 -110,-42 -110,-14 84,-60 112,-60 136,-30 84,-30"))
    pen.shape(box(x, y, 14, 16), "sand", { round: 0, lit: 1 });
  pen.shape(points("-160,14 -60,4,20 60,16,20 160,2 160,116 -160,116"), "paper", { round: 0, lit: 1 });
  pen.stroke(points("-40,76 -40,6 66,6 66,76"), "ink0", 6);
  pen.shape(points("-24,2 38,2 38,62 -24,62"), "key", { round: 1, lit: 0.3 });
  pen.shape(points("-16,10 30,10 30,54 -16,54"), "sand", { round: 1, lit: 0.4 });
  pen.shape(points("7,18 20,32 7,46 -6,32"), "key", { round: 1, lit: 0.4 });
  pen.shape(points("46,10,3 62,10,3 63,28,3 45,28,3"), "rust", { round: 3, lit: 0.4, carved: 1 });
  pen.within(-92, 98, 0.52, person => {
    for (const x of [-10, 12]) person.bar(points(`${x},-90 ${x},0`), "ink", [22, 16], { lit: 0.4 });
    person.shape(points("-26,-164,10 26,-164,10 30,-80 -30,-80"), "slate", { round: 6, lit: 0.4 });
    person.bar(points("20,-152 60,-130 96,-162"), "slate", [18, 15, 12], { lit: 0.4, carved: 1.4 });
    person.bar(points("96,-160 140,-200"), "rust", [5, 5], { lit: 0.4 });
    person.disc(0, -184, 15, 17, "skin", { lit: 0.4 }).shape(box(-16, -206, 32, 18), "ink", { round: 6, lit: 0.4 });
  });
  pen.within(96, 100, 0.42, girl => {
    for (const x of [-9, 10]) girl.bar(points(`${x},-70 ${x},0`), "ink", [18, 14], { lit: 0.4 });
    girl.shape(points("-22,-158,10 22,-158,10 34,-60 -34,-60"), "key", { round: 6, lit: 0.4 });
    girl.bar(points("-18,-148 -44,-126 -62,-150"), "key", [16, 14, 12], { lit: 0.4, carved: 1.6 });
    girl
      .disc(0, -180, 17, 18, "skin", { lit: 0.4 })
      .shape(points("-18,-178,4 -16,-202,8 16,-202,8 18,-178,4"), "rust", {
        round: 6,
        lit: 0.4,
      });
  });
  pen.cuts(
    [0, 1, 2, 3, 4].map((i): Cut => [-150 + i * 15, 108 - i * 5, -142 + i * 15, 105 - i * 5, 5, 0.5]),
    "silver0",
  );
  for (const [x, y, w, h] of [
    [128, -132, 10, 250],
    [138, -44, 22, 8],
  ] as const)
    pen.shape(box(x, y, w, h), "paper", { round: 0, lit: 0.4 });
  pen.shape(points("-192,118 192,118 200,134 -200,134"), "paper", { round: 2, lit: 0.5 });
}
