/** The consulate's counter with what lies on it, the shelf over it, and the chairs for those who wait. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, nth, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { telephone, treatyShelf, visitList } from "../../props/consulate.ts";
import { registerBook } from "../../props/papers.ts";
import { registerColumns } from "../../props/records.ts";
import type { Layer } from "../layers.ts";

/** Treaties, and beside them box files as far as the shelf goes. */
export function shelf(layer: Layer, t: Ramp): void {
  layer.put(treatyShelf, 1120, 258, { scale: 1.1, changes: { navy1: t.k1, slate1: t.k2, key1: t.k2, ink1: t.n3 } });
  for (let i = 0; i < 6; i++) {
    const x = 1246 + i * 27;
    const h = nth([66, 66, 60], i);
    layer.flat(box(x, 258 - h, 24, h), nth([t.n2, t.n3, t.n1], i)).flat(box(x + 6, 206, 12, 22), t.k2);
  }
  layer.flat(box(1000, 258, 430, 12), t.n1).flat(box(1000, 258, 430, 3), t.k2);
  for (const x of [1030, 1392]) layer.flat(points(`${x},270 ${x + 10},270 ${x + 10},300`), t.n1);
}

/** The list of visits hangs from a clip under the shelf. */
export function visits(layer: Layer, t: Ramp): void {
  layer.put(visitList, 964, 356, { scale: 0.42, changes: { sand0: t.n2, sand1: t.n2 } });
  layer.flat(box(944, 266, 40, 9), t.n0, { round: 2 });
}

/** Three chairs of steel and plywood, joined by a rail. */
export function chairs(layer: Layer, t: Ramp): void {
  const foot = 500;
  layer.flat(box(508, foot - 54, 226, 7), t.n0);
  for (let i = 0; i < 3; i++) {
    const x = 512 + i * 76;
    layer.flat(box(x + 2, foot - 112, 58, 36), mix(t.n3, t.k, 0.5), { round: 6 });
    layer.flat(
      points(`${x + 2},${foot - 112} ${x + 22},${foot - 112} ${x + 12},${foot - 76} ${x + 2},${foot - 76}`),
      t.k1,
      { round: 4 },
    );
    layer.flat(points(`${x},${foot - 66} ${x + 62},${foot - 66} ${x + 68},${foot - 54} ${x - 6},${foot - 54}`), t.k, {
      round: 2,
    });
    layer.flat(box(x + 28, foot - 78, 6, 14), t.n0);
  }
  for (const x of [530, 702])
    layer.flat(points(`${x},${foot - 48} ${x + 7},${foot - 48} ${x + 9},${foot} ${x - 2},${foot}`), t.n0);
}

/** The counter's body: lit on the side of the window, combed into the shade. */
export function counter(layer: Layer, t: Ramp): void {
  layer.flat(points("768,462 1610,462 1610,592 768,592"), t.n2);
  layer.flat(box(768, 462, 58, 130), mix(t.k, t.k1, 0.5));
  const teeth = Array.from(
    { length: 14 },
    (_, i): Cut => [824, 470 + i * 9, 826 + 46 * nth([1, 0.5, 0.8], i), 472 + i * 9, 5, 0.05],
  );
  layer.cuts(teeth, mix(t.k, t.k1, 0.5));
  for (let i = 0; i < 4; i++) {
    const x = 892 + i * 178;
    layer.flat(box(x, 482, 162, 94), t.n1).flat(points(`${x},482 ${x + 162},482 ${x + 156},488 ${x + 6},488`), t.n0);
    layer.flat(box(x + 58, 498, 46, 7), t.k1, { round: 2 });
  }
  layer.flat(box(768, 584, 842, 10), t.n0);
  layer.flat(points("790,414 1610,414 1610,448 748,448"), mix(t.k2, t.t, 0.3));
  layer.flat(points("790,414 1064,414 1000,448 748,448"), t.t1);
  layer.cuts(
    Array.from({ length: 5 }, (_, i): Cut => [1058 - i * 13, 417 + i * 7, 1116 - i * 9, 418 + i * 7, 5, 0.05]),
    t.t1,
  );
  layer.flat(box(748, 448, 862, 15), t.n0).flat(box(748, 448, 250, 3), base.white);
}

/** On the counter, left to right: register, call log, telephone, a note of protest on its blotter. */
export function papers(layer: Layer, t: Ramp): void {
  layer.put(registerBook, 856, 440, { scale: 0.86 });
  layer.put(registerColumns, 1124, 444, { scale: 0.31 });
  layer.put(telephone, 1284, 442, { scale: 1.08, changes: { navy1: t.k, key1: "#d8502b" } });
  layer.flat(points("1386,418 1516,418 1544,446 1372,446"), t.n1);
  layer.flat(points("1414,419 1482,419 1496,444 1402,444"), base.white);
  layer.flat(points("1414,419 1440,419 1426,444 1402,444"), base.paper3);
  layer.cuts(
    [
      [1420, 424, 1448, 424, 4],
      [1416, 430, 1476, 430, 2.4],
      [1414, 434, 1480, 434, 2.4],
      [1410, 439, 1462, 439, 2.4],
    ],
    t.n1,
  );
  layer.flat(points("1476,437 1488,437 1490,443 1476,443"), "#b3341b", { round: 3 });
  layer.flat(points("1506,424 1511,421 1526,440 1521,442"), t.n0);
}
