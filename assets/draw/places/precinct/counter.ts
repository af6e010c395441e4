/** The duty counter: glass above, and on it the register, the trays and the forms; behind it the empty cooler. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, nth, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { waterCooler } from "../../props/furniture.ts";
import { documentTray, forms, registerBook } from "../../props/papers.ts";
import type { Layer } from "../layers.ts";
import { shades } from "./room.ts";

/** What stands behind the glass. */
export function office(layer: Layer, t: Ramp): void {
  const { wall, dark } = shades(t);
  layer.flat(points("190,236 520,236 520,244 190,244"), t.n0);
  for (let i = 0; i < 17; i++) {
    const h = nth([44, 52, 40, 48], (i * 3) % 4);
    const colour = nth([t.n3, base.ink3, t.k, base.ink2, mix(t.n3, t.k, 0.4)], (i * 2) % 5);
    if (i % 6 !== 4) layer.flat(box(202 + i * 18, 236 - h, 15, h), mix(colour, wall, 0.35));
  }
  layer.flat(points("40,372 196,372 196,440 40,440"), dark).flat(points("32,364 204,364 204,374 32,374"), t.n2);
  layer.put(waterCooler, 112, 372, { scale: 0.92 });
}

export function counter(layer: Layer, t: Ramp): void {
  const top = mix(t.n3, t.k, 0.25);
  layer
    .flat(points("-10,432 508,432 508,580 -10,580"), t.n1)
    .flat(points("508,432 556,412 556,546 508,580"), mix(t.k, t.n3, 0.3));
  const teeth = Array.from(
    { length: 13 },
    (_, i): Cut => [508, 446 + i * 10, 508 - 40 * nth([1, 0.55, 0.8], i % 3), 450 + i * 10, 5, 0.05],
  );
  layer.cuts(teeth, mix(t.n3, t.n1, 0.4));
  for (const x of [60, 210, 360])
    layer.flat(
      [
        [x, 458],
        [x + 124, 458],
        [x + 124, 560],
        [x, 560],
      ],
      mix(t.n1, base.ink0, 0.5),
    );
  layer.flat(points("-10,404 560,404 516,436 -10,436"), top).flat(points("420,404 560,404 516,436 440,436"), t.k2);
  layer.flat(points("-10,436 516,436 508,446 -10,446"), t.n0).flat(points("516,436 560,404 556,414 508,446"), t.n2);
  layer.put(registerBook, 248, 428, { scale: 0.8 });
  layer.put(documentTray, 354, 424, { scale: 0.86 });
  layer.put(forms, 456, 428, { scale: 0.86 });
}

/** Two panes, their posts, and the gap below through which papers pass. */
export function glass(layer: Layer, t: Ramp): void {
  for (const [left, right] of [
    [-10, 168],
    [180, 508],
  ] as const) {
    layer.flat(box(left, 176, right - left, 186), t.t, { opacity: 0.08 });
    layer.flat(box(left, 358, right - left, 5), t.n0);
  }
  layer.flat(points("24,178 74,178 -10,330 -10,240"), t.p, { opacity: 0.1 });
  layer.flat(points("330,178 420,178 280,360 190,360"), t.p, { opacity: 0.07 });
  layer.flat(points("440,178 462,178 322,360 300,360"), t.p, { opacity: 0.07 });
  layer.flat(box(-10, 164, 532, 12), t.n0);
  for (const x of [168, 508]) layer.flat(box(x, 164, 12, 242), t.n0).flat(box(x + 10, 174, 4, 230), t.k);
}
