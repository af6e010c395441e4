/** The flat's dark frame: the wash on its line, the chest of drawers with the telephone, the ironing board. */
import { mix } from "../../colour.ts";
import { type Cut, marks } from "../../cuts.ts";
import { box, move, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import type { Layer } from "../layers.ts";

function washing(layer: Layer, t: Ramp): void {
  layer.stroke(points("-10,58 120,92 260,106 400,104 530,92"), t.n0, 4);
  const garment = (x: number, y: number, outline: string, cuts: string): void => {
    layer.flat(move(points(outline), x, y), t.n0, { round: 7 });
    layer.cuts(
      marks(cuts).map(([a, b, c, d, w]): Cut => [x + a, y + b, x + c, y + d, w]),
      t.n3,
    );
  };
  garment(
    70,
    84,
    "-44,-6 -16,0 16,2 44,2 74,56 48,70 38,52 36,150 -38,148 -36,48 -48,64 -72,48",
    "-30,60,-32,140,4 2,24,0,120,4 24,70,24,144,4",
  );
  garment(224, 104, "-34,-2 34,4 40,110 16,112 2,44 -14,110 -40,106", "-24,12,-28,96,4 20,16,26,98,4");
  garment(352, 108, "-30,0 -10,2 10,2 30,0 50,36 32,46 26,34 26,96 -26,96 -26,34 -32,46 -50,36", "0,16,0,86,4");
  garment(466, 98, "-9,0 9,-2 12,38 26,50 20,60 -6,56", "0,8,0,44,3");
}

function drawers(layer: Layer, t: Ramp): void {
  layer.flat(points("1376,470 1640,452 1640,476 1372,488"), t.n0);
  layer.flat(points("1392,486 1640,474 1640,930 1392,930"), t.n0);
  layer.cuts(marks("1376,471,1610,455,6,0.3 1394,490,1394,900,6,0.2"), t.t);
  for (const [y, h] of [
    [510, 92],
    [618, 96],
    [730, 110],
  ] as const) {
    layer.flat(points(`1412,${y + 4} 1640,${y - 6} 1640,${y + h} 1412,${y + h + 2}`), t.n1);
    layer.cuts(marks(`1412,${y + 4},1630,${y - 6},4,0.2 1412,${y + 6},1412,${y + h},4,0.2`), t.n3);
  }
  layer.flat(points("1496,534 1544,532 1546,574 1520,588 1498,576"), t.t, { round: 8 });
  layer.flat(points("1520,533 1544,532 1546,574 1520,588"), t.t1, { round: 8 });
  layer.disc(1521, 553, 7, t.n0).flat(points("1518,554 1524,554 1528,574 1514,574"), t.n0);
  layer.cuts(marks("1490,680,1560,678,7,0.5 1490,800,1560,798,7,0.5"), t.k);
  layer.flat(points("1508,456 1584,451 1594,460 1514,466"), t.n1, { round: 4 });
  layer.flat(points("1516,456 1578,452 1585,459 1520,463"), t.t, { round: 2 });
  layer.stroke(points("1590,456 1602,458 1604,520 1596,600"), mix(t.n3, t.k, 0.5), 3);
}

function ironing(layer: Layer, t: Ramp): void {
  layer.flat(points("-20,676 214,668 292,690 210,706 -20,712"), t.n0, { round: 8 });
  layer.flat(points("60,706 80,706 190,920 166,920"), t.n0).flat(points("170,706 190,706 70,920 46,920"), t.n0);
  layer.flat(points("-20,620 120,616 128,642 -20,646"), t.n1, { round: 6 });
  layer.flat(box(-20, 646, 155, 27), t.n0, { round: 6 });
  layer.cuts(marks("0,632,120,628,4,0.7 10,658,128,654,4,0.7 120,672,286,690,5,0.7"), t.k);
  layer.flat(points("160,668 168,640 214,640 236,668"), t.n0, { round: 4 });
  layer.stroke(points("176,642 182,630 210,632 212,642"), t.n0, 6);
}

export function frame(layer: Layer, t: Ramp): void {
  washing(layer, t);
  drawers(layer, t);
  ironing(layer, t);
}
