/** Things of the inspectorate. Foot of each thing at 0,0; what hangs has its centre there. Bars stand for writing. */
import type { Cut } from "../cuts.ts";
import { box, closed, nth, placed, points } from "../geometry.ts";
import type { Family } from "../palette.ts";
import type { Pen } from "../pen.ts";
import { bars } from "./writing.ts";

/** A complaint with a name to it: filled in by hand, signed below, one box of the form still open. */
export function complaintForm(pen: Pen): void {
  pen.shape(points("-132,-236 120,-236 132,0 -140,0"), "paper", { round: 2, lit: 0.55, slope: 0.6, comb: 9 });
  pen.shape(points("-112,-220 40,-220 41,-204 -113,-204"), "key", { round: 2, lit: 0.4 });
  pen.stroke(closed(points("60,-222 104,-222 106,-186 61,-186")), "silver0", 2.4);
  pen.cuts(bars(-114, -184, 17, [150, 196, 178, 204, 120, 190, 160], 4.4), "ink1");
  pen.stroke(closed(box(-116, -56, 108, 34)), "silver0", 2);
  pen.stroke(points("-104,-34 -94,-48 -86,-32 -72,-50 -62,-34 -48,-42 -26,-36"), "ink1", 3.4);
  pen.bar(points("40,-34 128,-104"), "rust", [8, 8], { lit: 0.5, round: 1 });
}

/** The year on the wall: struck out, the months in which no visit may be made; this month is marked. */
export function inspectionCalendar(pen: Pen): void {
  pen.shape(box(-92, -108, 184, 216), "paper", { round: 2, lit: 0.5, slope: 0.5 });
  pen.shape(box(-92, -108, 184, 30), "key", { round: 2, lit: 0.4 });
  pen.disc(0, -112, 5, 5, "ink", { lit: 0.3 });
  pen.cuts([[-60, -93, 20, -93, 6, 0.4]], "paper1");
  for (let i = 0; i < 12; i++) {
    const [x, y] = [-80 + (i % 3) * 56, -66 + Math.floor(i / 3) * 43];
    const shut = i < 8 && i !== 3;
    pen.shape(box(x, y, 47, 34), i === 9 ? "rust" : shut ? "slate" : "sand", { round: 1, lit: shut ? 0 : 0.4 });
    if (shut) pen.cuts([[x + 3, y + 31, x + 44, y + 3, 5, 0.5]], "paper1");
    else
      pen.cuts(
        [0, 1, 2].map((row): Cut => [x + 6, y + 9 + row * 8, x + 40 - (row % 2) * 9, y + 9 + row * 8, 2.6, 0.5]),
        i === 9 ? "paper1" : "ink1",
      );
  }
}

/** A pad of blank orders, carbon between the sheets. */
export function orderBlanks(pen: Pen): void {
  for (let i = 0; i < 7; i++)
    pen.shape(
      points(`${-128 + i},${-14 - i * 5} ${126 + i},${-14 - i * 5} ${132 + i},${-6 - i * 5} ${-134 + i},${-6 - i * 5}`),
      i % 2 ? "slate" : "paper",
      { round: 1, lit: 0.4 },
    );
  pen.shape(points("-112,-190 110,-190 134,-40 -126,-40"), "paper", { round: 2, lit: 0.6, carved: 1.2 });
  pen.shape(points("-114,-196 112,-196 114,-178 -117,-178"), "key", { round: 2, lit: 0.4 });
  pen.cuts(bars(-102, -160, 20, [120, 0.1, 190, 200, 196], 4), "ink1");
  pen.stroke(closed(points("-112,-70 -30,-70 -32,-50 -116,-50")), "silver0", 2.4);
  pen.disc(82, -74, 25, 18, "sand", { lit: 0.3 }).disc(82, -74, 20, 14, "paper", { lit: 0.5 });
  pen.shape(placed(points("-12,0 12,0 9,-20 4,-26 6,-58,6 -6,-58,6 -4,-26 -9,-20"), 158, -4, 6), "rust", {
    round: 3,
    lit: 0.45,
  });
}

/** A shelf of codes, worn from use; one lies open. */
export function lawShelf(pen: Pen): void {
  pen.shape(box(-150, -106, 300, 212), "rust", { round: 1, lit: 0.25 });
  for (const y of [-96, 4]) pen.shape(box(-138, y, 276, 90), "ink", { round: 0, lit: 0.1 });
  const spines: readonly Family[] = ["key", "navy", "sand", "key", "slate", "paper", "navy", "rust", "key", "slate"];
  for (const [row, floor] of [
    [0, -8],
    [1, 92],
  ] as const)
    spines.forEach((cloth, i) => {
      const h = 62 + ((i * 13 + row * 7) % 22);
      const x = -132 + i * 25;
      if (row === 1 && i > 6) return;
      pen.shape(box(x, floor - h, 22, h), nth(spines, i + row * 3), { round: 2, lit: 0.4 });
      pen.cuts([[x + 4, floor - h + 14, x + 18, floor - h + 14, 4, 0.5]], cloth === "paper" ? "ink1" : "paper1");
    });
  pen.shape(points("48,92 60,66,4 92,74 94,92"), "paper", { round: 1, lit: 0.2 });
  pen.shape(points("94,92 94,74 126,66,4 136,92"), "paper", { round: 1, lit: 0.8 });
  for (const y of [-8, 92]) pen.shape(box(-146, y, 292, 9), "rust", { round: 1, lit: 0.6 });
}

/** A desk telephone, receiver on its rest. */
export function officePhone(pen: Pen): void {
  pen.shape(points("-92,0 -76,-70,10 76,-70,10 92,0"), "slate", { round: 6, lit: 0.36, comb: 10 });
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 3; i++) pen.shape(box(-26 + i * 20, -56 + row * 16, 14, 10), "paper", { round: 2, lit: 0.4 });
  pen.shape(
    points(
      "-104,-102,12 -52,-104,10 -46,-88,6 46,-88,6 52,-104,10 104,-102,12 108,-74,12 62,-66,8 40,-76 -40,-76 -62,-66,8 -108,-74,12",
    ),
    "ink",
    { round: 8, lit: 0.34, carved: 2 },
  );
  pen.stroke(points("-90,-6 -112,-2 -132,-14 -150,-6"), "ink0", 4);
}

/** The visitors' chair: a plain one, its seat mended. */
export function visitorChair(pen: Pen): void {
  for (const x of [-34, 28])
    pen.shape(points(`${x},-62 ${x + 6},-62 ${x + (x < 0 ? 3 : 9)},0 ${x + (x < 0 ? -3 : 3)},0`), "ink", {
      round: 1,
      lit: 0.4,
    });
  for (const x of [-22, 18]) pen.shape(box(x, -52, 4, 44), "ink", { round: 1, lit: 0.3 });
  for (const x of [-33, 27])
    pen.shape(points(`${x},-62 ${x},-136,3 ${x + 6},-136,3 ${x + 6},-62`), "ink", { round: 1, lit: 0.4 });
  pen.shape(points("-34,-138,8 34,-138,8 34,-100,6 -34,-100,6"), "key", { round: 6, lit: 0.38, comb: 7 });
  pen.shape(points("-34,-74,4 34,-74,4 42,-60,4 -42,-60,4"), "key", { round: 4, lit: 0.38, comb: 6 });
  pen.shape(points("-14,-73 12,-73 16,-65 -18,-65"), "sand", { round: 3, lit: 0.5 });
}

/** A letter without a name, in capitals of equal strokes; the envelope's stamp is from the district. */
export function tipLetter(pen: Pen): void {
  pen.shape(placed(box(-96, -64, 192, 128), 34, -74, 6), "sand", { round: 2, lit: 0.4, comb: 8 });
  pen.stroke(points("-58,-146 42,-70 126,-128"), "rust0", 2.6);
  pen.shape(placed(box(-88, -104, 176, 208), -52, -112, -5), "paper", { round: 1, lit: 0.55, slope: 0.6, carved: 1.2 });
  const rows = [130, 146, 118, 138, 92, 140, 60];
  pen.cuts(
    rows.flatMap((w, i) =>
      Array.from({ length: Math.round(w / 13) }, (_, k): Cut => {
        const x = -124 + k * 13 + i * 2;
        const y = -190 + i * 23 - k * 1.1;
        return [x, y, x + nth([6, 7, 5, 8], (k + i) % 4), y - 0.6, 5, 0.5];
      }),
    ),
    "ink1",
  );
  pen.cuts(
    [
      [-112, -104, 14, -115, 3, 0.5],
      [-112, -80, 30, -92, 3, 0.5],
    ],
    "silver0",
  );
}
