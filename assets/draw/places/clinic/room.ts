/** The clinic's corridor at noon in winter: a pale wall, a window with snow behind it, its light on the linoleum. */
import { mix } from "../../colour.ts";
import { marks } from "../../cuts.ts";
import { box, move, points } from "../../geometry.ts";
import { base, type Ramp } from "../../palette.ts";
import { glow } from "../glow.ts";
import type { Layer } from "../layers.ts";

export const WINDOW = { x: 390, y: 84, w: 290, h: 226 } as const;

export function shell(layer: Layer, t: Ramp): void {
  const wall = mix(t.t1, t.k2, 0.4);
  layer.flat(box(-10, -10, 1620, 470), wall);
  layer.flat(points("-10,-70 140,30 140,440 -10,560"), mix(t.k2, t.t, 0.3));
  layer.flat(points("140,322 1610,322 1610,440 140,440"), mix(t.k, t.k2, 0.3));
  layer.flat(points("-10,392 140,322 140,440 -10,562"), mix(t.k, t.n3, 0.2));
  layer.flat(box(140, 316, 1470, 7), t.k).flat(points("-10,384 140,316 140,323 -10,392"), t.n3);
  layer.flat(points("140,440 1610,440 1610,640 -10,640 -10,562"), mix(t.k2, t.k, 0.34));
  layer.flat(box(140, 431, 1470, 10), t.n3).flat(points("-10,550 140,431 140,441 -10,564"), t.n2);
  [612, 706, 806].forEach((y, i) => {
    layer.flat(
      points(`-10,${y + 8} 420,${y - 4} 860,${y + 6} 1260,${y - 6} 1610,${y + 8} 1610,915 -10,915`),
      [mix(t.k, t.n3, 0.2), mix(t.k, t.n3, 0.55), t.n2][i] ?? t.n2,
      {
        rough: 3,
        step: 46,
        seed: i + 4,
      },
    );
  });
}

/** The window's two panes, thrown far across the floor by a low sun. */
export function sunOnFloor(layer: Layer, t: Ramp): void {
  const haze = { cx: 690, cy: 574, strokes: "across", width: 9 } as const;
  glow(layer, mix(t.k2, t.t, 0.12), { ...haze, rx: 400, ry: 100, fray: 120, seed: 6 });
  for (const dx of [0, 196]) {
    layer.flat(move(points("470,462 634,462 726,612 560,612"), dx, 0), base.white);
    layer.flat(move(points("560,612 726,612 788,704 618,704"), dx, 0), mix(t.k2, t.t, 0.4));
  }
}

export function windowWall(layer: Layer, t: Ramp): void {
  const { x, y, w, h } = WINDOW;
  layer.flat(box(x - 16, y - 16, w + 32, h + 32), t.n3).flat(box(x, y, w, h), mix(t.t1, base.white, 0.5));
  const at = (text: string) => move(points(text), x, y);
  layer.flat(
    at("0,150 60,150 60,118 118,96 176,118 176,156 226,156 226,134 290,134 290,226 0,226"),
    mix(t.k2, t.k1, 0.3),
  );
  layer
    .flat(at("52,120 118,92 184,120 178,126 118,104 58,126"), base.white)
    .flat(at("220,130 290,130 290,140 220,140"), base.white);
  layer.flat(at("0,186 120,178 220,188 290,180 290,226 0,226"), base.white);
  layer.cuts(
    [
      [x + 250, y + 226, x + 236, y + 20, 9, 0.2],
      [x + 244, y + 140, x + 284, y + 60, 5, 0.2],
      [x + 240, y + 110, x + 196, y + 50, 5, 0.2],
      [x + 238, y + 70, x + 262, y + 16, 4, 0.2],
    ],
    t.n2,
  );
  layer.flat(box(x + w / 2 - 6, y, 12, h), t.n3).flat(box(x, y + 66, w, 8), t.n3);
  layer.flat(box(x - 30, y + h + 14, w + 60, 13), base.white).flat(box(x - 30, y + h + 27, w + 60, 6), t.n3);
}

/** Under the window a radiator; beside it somebody has parked a pram. */
export function corridorThings(layer: Layer, t: Ramp): void {
  layer.flat(box(556, 352, 124, 8), t.k2);
  for (let i = 0; i < 9; i++) {
    layer.flat(box(558 + i * 13.6, 360, 10, 64), i > 5 ? t.t1 : mix(t.k2, t.t, 0.4), { round: 3 });
    layer.flat(box(565 + i * 13.6, 362, 3, 60), t.k);
  }
  layer.flat(points("372,476 520,474 512,484 380,486"), mix(t.k, t.n3, 0.2));
  for (const x of [404, 486]) {
    layer
      .disc(x, 460, 20, t.n1)
      .disc(x, 460, 14, mix(t.k2, t.k, 0.34))
      .disc(x, 460, 4, t.n1);
    layer.cuts([[x - 14, 460, x + 14, 460, 3, 0.5]], t.n1).cuts([[x, 446, x, 474, 3, 0.5]], t.n1);
  }
  layer.stroke(points("404,460 452,416 486,460"), t.n1, 5);
  layer.stroke(points("398,392 372,356 356,352"), t.n1, 6);
  layer.flat(points("386,372 518,372,4 512,404,26 480,424,26 424,424,26 392,404,26"), t.n3, { round: 14 });
  layer.flat(points("452,372 518,372,4 512,404,26 480,424,26 452,424"), mix(t.k, t.n3, 0.3), { round: 8 });
  layer.flat(points("452,372 518,372,6 520,340,30 488,318,26 460,322,10"), t.n2, { round: 8 });
  layer.flat(points("480,372 518,372,6 520,340,30 496,322,20"), t.n3, { round: 8 });
  layer.cuts(marks("456,368,474,324,4 470,368,498,328,4 392,378,448,378,4"), t.t1);
}

/** A door far down the corridor's side, and a lamp that is off. */
export function sideDoor(layer: Layer, t: Ramp): void {
  layer.flat(points("190,128 318,128 318,440 190,440"), t.n3).flat(box(200, 138, 108, 302), mix(t.k2, t.t1, 0.3));
  layer.flat(box(216, 156, 76, 96), mix(t.k1, t.k2, 0.5)).flat(box(216, 276, 76, 130), mix(t.k1, t.k2, 0.5));
  layer.flat(box(290, 270, 14, 7), t.n2);
}

export function frame(layer: Layer, t: Ramp): void {
  layer.flat(points("-10,-10 560,-10 430,22 60,52 -10,60"), t.n1, { round: 4 });
  layer.flat(points("-10,40 26,40 20,910 -10,910"), t.n1);
  layer.cuts([[30, 40, 400, 14, 5, 0.5]], t.n3);
  layer.flat(points("1330,720,12 1610,690 1610,910 1320,910"), t.n0, { round: 8 });
  layer.cuts(
    [
      [1350, 728, 1590, 704, 5, 0.4],
      [1360, 760, 1354, 896, 4, 0.3],
    ],
    t.k,
  );
}
