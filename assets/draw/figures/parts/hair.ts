/** Hair, in head units: centre of the head at 0,0, facing right when seen from the side. */
import { points } from "../../geometry.ts";
import type { Sheet } from "./headwear.ts";

export function hair({ draw, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-13,6,4 -15,-7,8 -6,-19,9 8,-17,7 12,-9,2 3,-10,3 -2,-4,3 -6,-1,2 -7,9,3"), cloth, {
      lit: 0.3,
      slope: 1.4,
    });
  } else {
    draw(points("-13,1,2 -14,-9,8 -4,-20,9 7,-19,9 14,-8,7 13,1,2 10,-6,3 3,-10,3 -9,-7,3"), cloth, {
      lit: 0.3,
      slope: 0.6,
    });
  }
}

/** Cropped, with a receding brow: an older man, or simply short hair. */
export function short({ draw, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-13,3,3 -14.5,-7,8 -7,-18,8 4,-18.5,6 7,-14,3 -2,-10,4 -4,-2,2 -8,6,3"), cloth, {
      lit: 0.3,
      slope: 1.4,
    });
  } else {
    draw(
      points("-13,0,2 -13.5,-9,8 -4,-19.5,9 6,-19,9 13.5,-8,7 13,0,2 10.5,-7,3 5,-13,4 -6,-13,4 -10.5,-6,3"),
      cloth,
      { lit: 0.3, slope: 0.6 },
    );
  }
}

/** Bald above, grey at the temples. */
export function temples({ draw, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-7,9,3 -13,7,4 -15,-6,6 -10,-13,5 -5,-9,4 -4,-2,3 -2,1,2 -5,3,2"), cloth, { lit: 0.3, slope: 1 });
  } else {
    draw(points("-13,4,2 -14.5,-6,5 -11,-12,4 -9.5,-2,3"), cloth, { lit: 0.3 });
    draw(points("13,4,2 14.5,-6,5 11,-12,4 9.5,-2,3"), cloth, { lit: 0.6 });
  }
}

/** Chin-length hair, parted. */
export function bob({ draw, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-12,12,4 -15,-7,8 -6,-19,9 8,-17,7 12,-8,2 5,-9,4 1,0,4 -1,11,3"), cloth, { lit: 0.3, slope: 1.2 });
  } else {
    draw(
      points("-14,11,4 -15,-9,8 -4,-20,9 7,-19,9 15,-8,8 14.5,11,4 9.5,9,3 10,-3,4 2,-11,3 -8,-6,4 -9.5,9,3"),
      cloth,
      { lit: 0.34, slope: 0.4 },
    );
  }
}

/** Parted in the middle, drawn back at the sides: what two plaits or a low knot hang from. */
export function parted({ draw, cut, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-12,9,4 -15,-6,8 -6,-19.5,9 7,-18,8 12.5,-8,2 5,-9,5 -1,0,4 -5,8,3"), cloth, { lit: 0.3, slope: 1.2 });
    cut(4, -18, -10, 2, 1.3, "rust0");
  } else {
    draw(
      points("-13.5,5,3 -14.5,-9,8 -5,-19.5,9 5,-19.5,9 14.5,-9,8 13.5,5,3 11,1,3 9,-7,5 0,-13,2 -9,-7,5 -11,1,3"),
      cloth,
      { lit: 0.32, slope: 0.4 },
    );
    cut(0, -19, 0, -12, 1.3, "skin0");
  }
}

/** Set in curls, short at the neck. */
export function curls({ draw, cloth, view }: Sheet): void {
  const front =
    "-14,9,4 -17,2,5 -16,-7,5 -17,-13,5 -9,-19,6 -4,-23,6 4,-22,6 10,-21,6 16,-13,5 16,-5,5 17,3,5 13,9,4 10,2,4 9,-7,4 2,-11,4 -8,-8,4 -10,2,4";
  const side =
    "-8,12,4 -14,11,5 -17,4,5 -16,-5,5 -17,-12,5 -9,-20,6 -2,-23,6 6,-21,6 13,-16,5 13,-9,3 5,-10,4 0,-4,4 -2,4,3 -5,8,3";
  draw(points(view === "side" ? side : front), cloth, { lit: 0.36, slope: 0.6 });
}

/** Loose, to below the shoulders. */
export function long({ draw, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-10,26,4 -17,24,4 -16,-6,8 -6,-19.5,9 8,-17,7 12,-8,2 4,-9,4 0,0,4 -2,14,4"), cloth, {
      lit: 0.3,
      slope: 1,
    });
  } else {
    draw(points("-16,27,4 -15,-9,8 -4,-20,9 7,-19,9 15,-8,8 17,27,4 11,26,4 10,-3,4 2,-11,3 -8,-6,4 -10,26,4"), cloth, {
      lit: 0.34,
      slope: 0.4,
    });
  }
}
