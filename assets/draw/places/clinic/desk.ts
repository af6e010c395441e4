/** The desk behind its glass: a hatch in it, a counter of two heights, cards to the ceiling. */
import { mix } from "../../colour.ts";
import { box, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { cardFile, formTray, queueSlips } from "../../props/clinic.ts";
import { telephone } from "../../props/consulate.ts";
import type { Layer } from "../layers.ts";

const LEFT = 1030;
const TOP = 440;

/** What is behind the glass. */
export function behind(layer: Layer, t: Ramp): void {
  layer.flat(box(LEFT, 86, 580, TOP - 86), mix(t.k, t.n3, 0.55));
  layer.flat(box(LEFT + 30, 120, 300, 10), t.n2);
  for (let i = 0; i < 13; i++)
    layer.flat(box(LEFT + 38 + i * 22, 120 - 0, 18, -(20 + ((i * 7) % 12))), i % 3 ? mix(t.k, t.n3, 0.2) : t.t);
  layer.put(cardFile, 1484, TOP + 6, { scale: 1.04, light: -1 });
  layer.flat(points(`${LEFT + 120},${TOP} ${LEFT + 132},330,20 ${LEFT + 236},330,20 ${LEFT + 248},${TOP}`), t.n2, {
    round: 12,
  });
  layer.flat(points(`${LEFT},86 ${LEFT + 150},86 ${LEFT + 20},${TOP} ${LEFT},${TOP}`), base.white, { opacity: 0.16 });
  layer.flat(points(`${LEFT + 210},86 ${LEFT + 260},86 ${LEFT + 130},${TOP} ${LEFT + 80},${TOP}`), base.white, {
    opacity: 0.12,
  });
}

export function counter(layer: Layer, t: Ramp): void {
  layer.flat(
    points(`${LEFT - 22},${TOP + 22} ${LEFT - 22},604 ${LEFT - 70},616 1610,624 1610,${TOP + 22}`),
    mix(t.k, t.n3, 0.5),
  );
  for (const x of [LEFT - 6, 1356, 1600]) layer.flat(box(x - 6, 76, 12, TOP - 70), t.n2);
  layer.flat(box(LEFT - 12, 74, 640, 14), t.n2).flat(box(LEFT - 12, 86, 640, 4), t.t);
  layer.flat(points(`${LEFT - 20},${TOP + 34} 1610,${TOP + 34} 1610,606 ${LEFT - 20},606`), t.n3);
  for (let i = 0; i < 4; i++)
    layer
      .flat(box(LEFT + 4 + i * 148, TOP + 54, 132, 106), mix(t.n3, t.k, 0.35))
      .flat(box(LEFT + 4 + i * 148, TOP + 54, 4, 106), t.k2);
  layer.flat(box(LEFT - 20, 596, 640, 12), t.n1);
  layer.flat(points(`${LEFT - 26},${TOP} 1610,${TOP} 1610,${TOP + 22} ${LEFT - 44},${TOP + 22}`), base.white);
  layer.flat(box(LEFT - 44, TOP + 22, 660, 12), t.n2);
  layer.put(formTray, 1096, TOP + 14, { scale: 0.38 });
  layer.put(queueSlips, 1216, TOP + 14, { scale: 0.46 });
  layer.put(telephone, 1332, TOP + 13, { scale: 0.84 });
}
