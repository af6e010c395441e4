/** Hair, scarves and caps, in head units: centre of the head at 0,0, facing right when seen from the side. */
import { type Polygon, points } from "../../geometry.ts";
import type { Family, Tone } from "../../palette.ts";
import type { Plane } from "../../pen.ts";

interface Sheet {
  draw: (points: Polygon, family: Family, plane?: Plane) => unknown;
  cut: (x1: number, y1: number, x2: number, y2: number, width: number, tone?: Tone) => void;
  cloth: Family;
  view: "front" | "side" | "back";
}

interface Worn {
  behind?: (sheet: Sheet) => void;
  over?: (sheet: Sheet) => void;
}

export type Headwear =
  | "hair"
  | "short"
  | "bun"
  | "tail"
  | "bob"
  | "grey"
  | "scarf"
  | "hood"
  | "cap"
  | "capBun"
  | "work"
  | "beanie"
  | "kerchief"
  | "none";

function hair({ draw, cloth, view }: Sheet): void {
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
function short({ draw, cloth, view }: Sheet): void {
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
function temples({ draw, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-7,9,3 -13,7,4 -15,-6,6 -10,-13,5 -5,-9,4 -4,-2,3 -2,1,2 -5,3,2"), cloth, { lit: 0.3, slope: 1 });
  } else {
    draw(points("-13,4,2 -14.5,-6,5 -11,-12,4 -9.5,-2,3"), cloth, { lit: 0.3 });
    draw(points("13,4,2 14.5,-6,5 11,-12,4 9.5,-2,3"), cloth, { lit: 0.6 });
  }
}

/** The knotted scarf of someone at work, tied at the nape. */
function scarf({ draw, cut, cloth, view }: Sheet): void {
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
function hood({ draw, cut, cloth, view }: Sheet): void {
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
function cap({ draw, cloth, view }: Sheet): void {
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

function work({ draw, cloth, view }: Sheet): void {
  if (view === "side") {
    draw(points("-14,-3,3 -15,-10,6 -6,-20,8 8,-18,7 12.5,-8,1"), cloth, { lit: 0.35, slope: 0.9 });
    draw(points("8,-10 21,-6 21,-3.5 8,-5"), cloth, { round: 1.5, lit: 0 });
  } else {
    draw(points("-14,-4,2 -14.5,-10,7 -5,-20.5,8 5,-20.5,8 14.5,-10,7 14,-4,2"), cloth, { lit: 0.35, slope: 0.4 });
    draw(points("-11,-6 11,-6 9,-1 -9,-1"), cloth, { round: 3, lit: 0 });
  }
}

function beanie({ draw, cloth }: Sheet): void {
  draw(points("-14,-3,3 -14.5,-10,7 -5,-21,8 5,-21,8 14.5,-10,7 14,-3,3"), cloth, { lit: 0.35, slope: 0.4 });
  draw(points("-14.5,-8 14.5,-8 14.5,-2 -14.5,-2"), cloth, { round: 1.5, lit: 1 });
}

/** Chin-length hair, parted. */
function bob({ draw, cloth, view }: Sheet): void {
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

/** A small kerchief tied over the hair, ears free. */
function kerchief({ draw, cut, cloth, view }: Sheet): void {
  const front: Polygon = points("-14,-2,2 -15,-10,8 -5,-20.5,9 6,-20,9 15,-9,8 14,-2,2 8,-9,4 -8,-9,4");
  const side: Polygon = points("-15,4,3 -15.5,-8,8 -6,-20,9 8,-18.5,8 13,-9,2 4,-8,3 -4,-3,4");
  draw(view === "side" ? side : front, cloth, { lit: 0.38, slope: 0.6 });
  if (view !== "back") cut(-11, -8, 11, -11, 1.5, "rust0");
}

export const headwear: Record<Headwear, Worn> = {
  none: {},
  hair: { over: hair },
  short: { over: short },
  grey: { over: temples },
  bob: { over: bob },
  scarf: {
    behind: ({ draw, cloth, view }) => {
      if (view !== "side") return;
      draw(points("-11,5 -7,9 -12,21 -19,19"), cloth, { round: 2, lit: 0 });
      draw(points("-12,4 -8,4 -17,24 -22,17"), cloth, { round: 2, lit: 0.4 });
    },
    over: scarf,
  },
  hood: { over: hood },
  cap: { over: cap },
  capBun: {
    behind: ({ draw, view }) => {
      draw(view === "side" ? points("-18,-4 -10,-6 -8,6 -16,8") : points("-14,-8 14,-8 14,4 8,12 -8,12 -14,4"), "ink", {
        round: 5,
        lit: 0.3,
      });
    },
    over: cap,
  },
  work: { over: work },
  beanie: { over: beanie },
  kerchief: { over: kerchief },
  bun: {
    behind: ({ draw, cloth, view }) => {
      const side: Polygon = points("-20,-10 -10,-12 -8,0 -17,4 -22,-3");
      draw(view === "side" ? side : points("-7,-25 7,-25 8,-13 -8,-13"), cloth, { round: 6, lit: 0.35 });
    },
    over: hair,
  },
  tail: {
    behind: ({ draw, cloth, view }) => {
      const side: Polygon = points("-12,-8 -20,-9 -25,4 -22,22 -17,27 -18,8 -11,1");
      draw(view === "side" ? side : points("8,-6 17,-4 19,14 15,27 11,14"), cloth, { round: 5, lit: 0.35 });
    },
    over: hair,
  },
};
