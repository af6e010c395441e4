/** The back window: a yard under snow seen from the third floor, a carpet over its bar, snow in the air. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { box, move, type Polygon, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

export const WINDOW = { x: 1092, y: 92, w: 262, h: 220 } as const;

const at = (text: string): Polygon => move(points(text), WINDOW.x, WINDOW.y);

function houses(layer: Layer, { night, t }: Hour): void {
  layer.flat(at("0,0 262,0 262,150 0,150"), mix(t.k, t.p, night ? 0.2 : 0.8));
  layer.flat(at("0,60 262,60 262,150 0,150"), mix(t.k, t.p, night ? 0.3 : 0.92));
  const [near, far, gap] = night ? [mix(t.n3, t.k, 0.5), t.n3, t.n2] : [mix(t.k, t.p, 0.3), t.k, mix(t.k, t.p, 0.5)];
  layer.flat(at("0,40 92,40 92,132 0,132"), near);
  layer.flat(at("150,22 262,22 262,140 150,140"), far).flat(at("92,84 150,84 150,130 92,130"), gap);
  for (const roof of ["-4,32 98,32 92,42 -4,42", "144,13 266,13 262,24 150,24", "88,76 154,76 150,86 92,86"])
    layer.flat(at(roof), t.w);
  for (const [x, y] of points("14,56 44,56 70,84 166,42 198,42 230,74 166,106"))
    layer.flat(move(box(x, y, 15, 17), WINDOW.x, WINDOW.y), night ? t.t : t.n3);
  for (const [x, y] of points("14,88 44,88 70,56 198,74 230,42 230,106 198,106"))
    layer.flat(move(box(x, y, 15, 17), WINDOW.x, WINDOW.y), t.n2);
}

function yard(layer: Layer, { night, t }: Hour): void {
  layer.flat(at("0,128 80,120 170,130 262,116 262,220 0,220"), mix(t.k, t.p, night ? 0.55 : 0.8));
  layer.flat(at("0,156 110,140 190,158 262,146 262,220 0,220"), night ? mix(t.k, t.w, 0.75) : t.w);
  layer.stroke(at("52,204 52,148 128,148 128,204"), t.n1, 4);
  layer.flat(at("64,145 116,145 116,188 64,188"), mix(t.k, t.n3, 0.3)).flat(at("70,152 110,152 110,181 70,181"), t.k2);
  layer.flat(at("80,158 100,158 100,175 80,175"), mix(t.k, t.n3, 0.3));
  layer.stroke(at("214,202 214,110 192,74"), t.n0, 7).stroke(at("214,136 240,96"), t.n0, 4);
  layer.stroke(at("192,74 186,58").concat(), t.n0, 3).stroke(at("240,96 250,82"), t.n0, 3);
  layer.cuts(
    [0, 1, 2, 3, 4, 5].map((i): Cut => {
      const [x, y] = [WINDOW.x + 134 + i * 13, WINDOW.y + 208 - i * 9];
      return [x, y, x + 8, y - 2, 4, 0.5];
    }),
    mix(t.k, t.p, 0.4),
  );
  const next = random(21);
  layer.cuts(
    Array.from({ length: 30 }, (): Cut => {
      const [x, y] = [WINDOW.x + 6 + next() * 246, WINDOW.y + 4 + next() * 140];
      return [x, y, x + 3, y + 4, 3.8, 0.5];
    }),
    t.w,
  );
}

export function windowWall(layer: Layer, hour: Hour): void {
  const { t } = hour;
  const { x, y, w, h } = WINDOW;
  layer.flat(box(x - 15, y - 15, w + 30, h + 30), t.p).flat(box(x - 15, y - 15, 15, h + 30), t.k2);
  houses(layer, hour);
  yard(layer, hour);
  layer.flat(box(x + 152, y, 10, h), t.p).flat(box(x + 162, y + 60, w - 162, 8), t.p);
  layer.flat(box(x - 34, y + h + 14, w + 68, 12), t.w).flat(box(x - 34, y + h + 26, w + 68, 7), t.n2);
  layer.flat(box(x - 62, y - 34, w + 124, 8), t.n1);
  const cloth = mix(t.k, t.n3, 0.15);
  layer.flat(at("-56,-26 40,-26 30,40 6,96 -26,128 -58,136"), cloth, { rough: 1.5, step: 50 });
  layer.flat(at("318,-26 222,-26 232,40 256,96 288,128 320,136"), mix(cloth, t.n3, 0.5), { rough: 1.5, step: 50 });
  layer.flat(at("-58,120 -22,116 -20,130 -58,140"), t.k2).flat(at("320,120 284,116 282,130 320,140"), t.k2);
  layer
    .flat(at("-56,138 -28,130 -18,250 -60,252"), cloth)
    .flat(at("320,138 290,130 280,250 322,252"), mix(cloth, t.n3, 0.5));
  layer.cuts(
    [
      [x - 36, y - 22, x - 44, y + 116, 4],
      [x - 4, y - 22, x - 32, y + 114, 4],
      [x - 42, y + 146, x - 44, y + 248, 4],
      [x + w + 36, y - 22, x + w + 44, y + 116, 4],
      [x + w + 4, y - 22, x + w + 32, y + 114, 4],
      [x + w + 42, y + 146, x + w + 42, y + 248, 4],
    ],
    t.n2,
  );
  pots(layer, t);
}

/** A geranium and a jar of onions on the sill. */
function pots(layer: Layer, t: Ramp): void {
  const sill = WINDOW.y + WINDOW.h + 14;
  for (const [dx, dy, r] of [
    [-14, -52, 11],
    [2, -62, 12],
    [16, -50, 10],
    [0, -44, 12],
  ] as const)
    layer.disc(WINDOW.x + 30 + dx, sill + dy, r, dx > 0 ? t.k : t.n3);
  for (const [dx, dy] of points("-16,-60 4,-72 18,-56")) layer.disc(WINDOW.x + 30 + dx, sill + dy, 5, t.t1);
  layer.flat(move(points("-18,-32 18,-32 13,0 -13,0"), WINDOW.x + 30, sill), t.k1, { round: 3 });
}
