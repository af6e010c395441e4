/** Scarves and caps, in head units: centre of the head at 0,0, facing right when seen from the side. */
import { type Polygon, points } from "../../geometry.ts";
import type { Sheet } from "./headwear.ts";

/** The knotted scarf of someone at work, tied at the nape. */
export function scarf({ draw, cut, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-10,12,3 -16,2,6 -16,-8,8 -7,-20,9 8,-18.5,8 13.5,-8,2 8,-6.5,2 2,-1,5 1,9,3 -5,11,3"), cloth, {
      lit: 0.38,
      slope: 0.7,
    });
    cut(11, -12, -12, 6, 1.5, "rust0");
    cut(4, -16, -13, 1, 1.2, "rust0");
  } else {
    draw(
      points(
        "-11,13,3 -16,-2,6 -15.5,-10,8 -5,-20.5,9 5,-20.5,9 15.5,-10,8 16,-2,6 11,13,3 9.5,0,4 5,-7,4 -5,-7,4 -9.5,0,4",
      ),
      cloth,
      { lit: 0.38, slope: 0.4 },
    );
    if (view === "front") cut(-10, -9, 10, -9.5, 1.6, "rust0");
  }
}

/** A scarf that closes under the chin. */
export function hood({ draw, cut, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-8,20,5 -15,6,6 -16,-6,9 -7,-20,9 8,-18,8 12.5,-8,2 7,-7,3 3,2,5 6,13,3 9,17,2 2,22,3"), cloth, {
      lit: 0.38,
      slope: 0.7,
    });
    cut(9, -14, -11, -2, 1.5, "ink1");
    cut(1, 4, 2, 20, 1.5, "ink1");
  } else {
    draw(points("-9,20,5 -15,8,6 -15.5,-8,9 -5,-20.5,9 5,-20.5,9 15.5,-8,9 15,8,6 9,20,5"), cloth, {
      lit: 0.38,
      slope: 0.4,
    });
    draw(points("-8.5,-6,5 0,-9,7 8.5,-6,5 8.5,5,6 3,12.5,5 -3,12.5,5 -8.5,5,6"), "skin", {
      round: 6,
      lit: 0.38,
      slope: 0,
    });
    cut(-12, -6, -5, 17, 1.5, "rust0");
    cut(12, -6, 5, 17, 1.5, "rust0");
    cut(-9, -12, 9, -12, 1.6, "rust0");
    draw(points("-5,17 0,20 5,17 9,26 2,23 -2,23 -9,26"), cloth, { round: 1.5, lit: 0.4 });
  }
}

/** A peaked uniform cap with a plain pale band; no badge. */
export function cap({ draw, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-15,-9 -18,-15 -12,-24 12,-25 21,-17 13,-9"), cloth, { round: 4, lit: 0.35, slope: 1.2 });
    draw(points("-14.5,-11 13,-11 14,-5.5 -14,-5.5"), "paper", { round: 1, lit: 0.35 });
    draw(points("9,-7 14,-6 24,0 22,2 9,-3"), "ink", { round: 2, lit: 0 });
    return;
  }
  draw(points("-20,-16 -14,-25 14,-25 20,-16 14,-9 -14,-9"), cloth, { round: 4, lit: 0.35, slope: 0.5 });
  draw(points("-14,-11 14,-11 14,-5.5 -14,-5.5"), "paper", { round: 1, lit: 0.35 });
  if (view === "front") draw(points("-13,-6.5 13,-6.5 10,-2.5 0,-0.5 -10,-2.5"), "ink", { round: 2, lit: 0 });
}

export function work({ draw, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-14,-3,3 -15,-10,6 -6,-20,8 8,-18,7 12.5,-8,1"), cloth, { lit: 0.35, slope: 0.9 });
    draw(points("8,-10 21,-6 21,-3.5 8,-5"), cloth, { round: 1.5, lit: 0 });
  } else {
    draw(points("-14,-4,2 -14.5,-10,7 -5,-20.5,8 5,-20.5,8 14.5,-10,7 14,-4,2"), cloth, { lit: 0.35, slope: 0.4 });
    draw(points("-11,-6 11,-6 9,-1 -9,-1"), cloth, { round: 3, lit: 0 });
  }
}

export function beanie({ draw, cloth }: Sheet): void {
  draw(points("-14,-3,3 -14.5,-10,7 -5,-21,8 5,-21,8 14.5,-10,7 14,-3,3"), cloth, { lit: 0.35, slope: 0.4 });
  draw(points("-14.5,-8 14.5,-8 14.5,-2 -14.5,-2"), cloth, { round: 1.5, lit: 1 });
}

/** A small kerchief tied over the hair, ears free. */
export function kerchief({ draw, cut, cloth, view }: Sheet): void {
  const front: Polygon = points("-14,-2,2 -15,-10,8 -5,-20.5,9 6,-20,9 15,-9,8 14,-2,2 8,-9,4 -8,-9,4");
  const side: Polygon = points("-15,4,3 -15.5,-8,8 -6,-20,9 8,-18.5,8 13,-9,2 4,-8,3 -4,-3,4");
  draw(view === "side" ? side : front, cloth, { lit: 0.38, slope: 0.6 });
  if (view !== "back") cut(-11, -8, 11, -11, 1.5, "rust0");
}

/** A winter hat with its flaps tied up, the fur darker than the cloth. */
export function furHat({ draw, cut, cloth }: Sheet): void {
  draw(points("-15,-9,3 -15,-23,7 -5,-27,7 6,-27,7 15,-23,7 15,-9,3"), cloth, { lit: 0.36, slope: 0.4 });
  draw(points("-17,-14,4 -11,-17,4 0,-15,4 11,-17,4 17,-14,4 16,-4,4 8,-6,4 -8,-6,4 -16,-4,4"), "ink", {
    round: 4,
    lit: 0.4,
  });
  cut(0, -27, 0, -16, 1.4, "paper0");
}

/** A beret worn level. */
export function beret({ draw, cloth }: Sheet): void {
  draw(points("-12,-7,2 -18,-14,7 -10,-22,8 4,-23,8 17,-17,7 13,-8,2"), cloth, { lit: 0.36, slope: 0.6 });
  draw(points("-13,-10 13,-11 13,-7 -13,-6"), cloth, { round: 1, lit: 0 });
}

/** A knitted hat with a bobble, pulled over the ears. */
export function bobble({ draw, cut, cloth }: Sheet): void {
  draw(points("-6,-26,5 -4,-31,5 4,-31,5 6,-26,5 4,-21,5 -4,-21,5"), "paper", { round: 5, lit: 0.45 });
  draw(points("-15,2,4 -15,-11,7 -5,-22,8 5,-22,8 15,-11,7 15,2,4 12,3,3 10,-6,4 -10,-6,4 -12,3,3"), cloth, {
    lit: 0.36,
    slope: 0.4,
  });
  cut(-13, -9, 13, -9, 1.8, "paper0");
}
