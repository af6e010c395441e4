/** Things of the market row. 118 units are a metre; foot of each thing at 0,0. */
import { marks } from "../cuts.ts";
import { box, move, type Polygon, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

export function crate(pen: Pen): void {
  pen.shape(box(-38, -46, 76, 46), "sand", { round: 1, lit: 0.3, comb: 8 });
  pen.cuts(
    [
      [-38, -31, 38, -31, 2.4],
      [-38, -16, 38, -16, 2.4],
    ],
    "ink0",
  );
  pen.shape(box(-38, -46, 8, 46), "rust", { round: 1, lit: 0 });
  pen.shape(box(30, -46, 8, 46), "rust", { round: 1, lit: 1 });
}

export function apples(pen: Pen): void {
  crate(pen);
  for (const [x, y] of [
    [-26, -50],
    [-10, -53],
    [6, -51],
    [22, -50],
    [-18, -60],
    [-1, -62],
    [15, -60],
  ] as const) {
    pen.disc(x, y, 9.5, 9, "key", { lit: 0.4, carved: 1 });
  }
  pen.cuts(marks("-26,-57,-23,-61,1.6 6,-58,9,-62,1.6 -1,-69,2,-73,1.6"), "ink0");
}

export function phone(pen: Pen): void {
  pen.shape(points("-13,-50 13,-50 13,0 -13,0"), "ink", { round: 4, lit: 0.3, slope: 1 });
  pen.shape(points("-10,-44 10,-44 10,-8 -10,-8"), "sand", { round: 1.5, lit: 0.45, slope: 1 });
  pen.cuts(marks("-7,-38,5,-38,2 -7,-33,7,-33,1.6 -7,-22,2,-22,2"), "rust0");
  pen.shape(box(-3, -5.5, 6, 2.4), "paper", { round: 1, lit: 1 });
}

/** A phone leaning against a flask, its screen lit. */
export function phoneByFlask(pen: Pen): void {
  pen.shape(points("2,-62,4 22,-62,4 23,0,3 1,0,3"), "navy", { round: 3, lit: 0.4, comb: 5 });
  pen.shape(points("4,-74,3 20,-74,3 20,-61 4,-61"), "paper", { round: 2, lit: 0.4 });
  pen.shape(points("-6,-48 16,-44 8,0 -16,-3"), "ink", { round: 4, lit: 0.3, slope: 1, carved: 1 });
  pen.shape(points("-5,-43 12,-40 6,-7 -12,-10"), "sand", { round: 1.5, lit: 0.5, slope: 1 });
  pen.cuts(marks("-3,-36,8,-34,2 -4,-30,7,-28,1.6 -6,-20,2,-19,2"), "rust0");
}

/** A two-wheeled porter's cart, loaded with bales and a box. */
export function cart(pen: Pen): void {
  pen.stroke(points("-52,-112 -26,-26 58,-26"), "ink1", 4.5);
  pen.stroke(
    [
      [-64, -116],
      [-50, -111],
    ],
    "ink0",
    6,
  );
  pen.shape(points("-22,-64 50,-64 50,-30 -22,-30"), "sand", { round: 4, lit: 0.3, comb: 7, carved: 1.4 });
  pen.shape(points("-20,-98 44,-100 46,-65 -22,-65"), "paper", { round: 6, lit: 0.35, comb: 7, carved: 1.4 });
  pen.shape(points("-12,-130 36,-128 38,-100 -14,-100"), "key", { round: 5, lit: 0.35, comb: 7, carved: 1.4 });
  pen.cuts(marks("14,-62,14,-31,2 -6,-98,-4,-66,2 28,-99,27,-66,2 -13,-114,37,-114,2"), "ink0");
  for (const x of [-14, 40]) pen.disc(x, -12, 12, 12, "ink", { lit: 0.3 }).disc(x, -12, 4, 4, "paper", { lit: 1 });
}

/** Two horns at the head of a post of the given height. */
function hornsOn(pen: Pen, height: number): void {
  pen.shape(
    [
      [-5, 0],
      [-4, -height],
      [4, -height],
      [5, 0],
    ],
    "ink",
    { round: 1, lit: 0.4 },
  );
  const at = (text: string): Polygon => move(points(text), 0, 400 - height);
  pen.shape(at("4,-392 20,-396 58,-418 62,-362 20,-378 4,-380"), "ink", { round: 2, lit: 0.4, slope: 1.4 });
  pen.shape(at("58,-420 66,-418 68,-364 62,-360"), "paper", { round: 2, lit: 1 });
  pen.shape(at("-4,-356 -18,-360 -54,-382 -58,-328 -18,-344 -4,-346"), "ink", { round: 2, lit: 0.4, slope: 1.4 });
  pen.shape(at("-54,-384 -61,-382 -64,-330 -58,-326"), "paper", { round: 2, lit: 0 });
}

/** The loudspeaker of the row, on its post. */
export const loudspeaker = (pen: Pen): void => hornsOn(pen, 400);

/** The same, close: only the head of the post. */
export const horns = (pen: Pen): void => hornsOn(pen, 112);

/** A sales container with one leaf open: goods inside, the padlock hanging open. */
export function container(pen: Pen): void {
  pen.shape(box(-150, -250, 300, 244), "key", { round: 1, lit: 0.2, comb: 14 });
  pen.cuts(
    Array.from({ length: 7 }, (_, i) => [-136 + i * 17, -240, -136 + i * 17, -16, 3] as const),
    "rust0",
  );
  pen.shape(box(-156, -256, 312, 11), "rust", { round: 1, lit: 0.3 });
  pen.shape(box(-156, -11, 312, 11), "rust", { round: 1, lit: 0.3 });
  pen.shape(box(-8, -244, 84, 233), "ink", { round: 0, lit: 0 });
  for (const [y, h] of [
    [-168, 4],
    [-104, 4],
    [-48, 4],
  ] as const)
    pen.shape(box(-8, y, 84, h), "rust", { round: 0, lit: 0.4 });
  for (const [x, y, w, h, cloth] of [
    [-2, -190, 26, 22, "sand"],
    [28, -196, 34, 28, "key"],
    [2, -134, 34, 30, "paper"],
    [40, -128, 28, 24, "rust"],
    [-2, -72, 24, 24, "key"],
    [26, -78, 40, 30, "sand"],
    [4, -40, 58, 29, "slate"],
  ] as const) {
    pen.shape(box(x, y, w, h), cloth, { round: 4, lit: 0.35, carved: 1 });
  }
  pen.shape(points("76,-244 142,-254 142,2 76,-11"), "key", { round: 0, lit: 0.16 });
  pen.cuts(
    [
      [92, -240, 92, -12, 3],
      [126, -244, 126, -8, 3],
    ],
    "rust0",
  );
  pen.stroke(
    [
      [108, -244],
      [108, -6],
    ],
    "paper0",
    3.4,
  );
  pen.shape(box(101, -132, 14, 8), "paper", { round: 1, lit: 0.5 });
  pen.stroke(points("128,-112 128,-124 136,-126 138,-118"), "paper0", 3);
  pen.shape(box(120, -113, 18, 15), "sand", { round: 2.5, lit: 0.4, carved: 1 });
}

/** A town bus, seen from the side, door open. */
export function bus(pen: Pen): void {
  pen.shape(
    points("-270,-70,8 -268,-236,16 -250,-256,14 256,-256,18 270,-150,14 276,-60,6 276,-26,6 -270,-26,6"),
    "paper",
    { lit: 0.2, comb: 10 },
  );
  pen.shape(points("-270,-92 275,-92 276,-58 -270,-58"), "key", { round: 1, lit: 0.25 });
  for (let i = 0; i < 5; i++) {
    pen.shape(box(-246 + i * 74, -224, 64, 84), "ink", { round: 5, lit: 0.4, slope: 1 });
    if (i % 2 === 0) continue;
    pen.shape(
      [
        [-226 + i * 74, -140],
        [-224 + i * 74, -176, 6],
        [-206 + i * 74, -176, 6],
        [-202 + i * 74, -140],
      ],
      "navy",
      { round: 3, lit: 0.4 },
    );
    pen.disc(-215 + i * 74, -188, 10, 11, "skin", { lit: 0.4 });
  }
  pen.shape(points("206,-230 246,-230,10 262,-140,4 206,-140"), "ink", { round: 4, lit: 0.4, slope: 1 });
  pen.shape(box(134, -228, 58, 198), "navy", { round: 4, lit: 0.3 });
  pen.shape(box(140, -222, 46, 188), "ink", { round: 1, lit: 0 });
  pen.shape(points("140,-52 186,-52 186,-34 140,-34"), "rust", { round: 0, lit: 0.4 });
  for (const x of [-176, 86])
    pen.disc(x, -28, 32, 32, "ink", { lit: 0.25 }).disc(x, -28, 13, 13, "paper", { lit: 0.5 });
  pen.shape(points("262,-70 277,-70 277,-56 264,-56"), "sand", { round: 2, lit: 1 });
}
