/** The holding room behind the open door: a window full of evening, and too many people standing. */
import { mix } from "../../colour.ts";
import { waitingMan, waitingWoman } from "../../figures/crowd.ts";
import { base, type Ramp } from "../../palette.ts";
import type { Ground } from "../ground.ts";
import type { Layer } from "../layers.ts";
import { DOOR, DOOR_HEIGHT, PARTITION } from "./room.ts";

const END = 2.5;

export function windowOfRoom(layer: Layer, g: Ground, t: Ramp): void {
  layer.flat(g.front(DOOR[0] - 0.2, DOOR[1] + 0.3, PARTITION, 0, DOOR_HEIGHT + 0.1), mix(t.k, t.k1, 0.5));
  layer.flat(
    [g.at(DOOR[0] - 0.4, END), g.at(DOOR[1] + 3, END), g.at(DOOR[1] + 1, PARTITION), g.at(DOOR[0] - 0.4, PARTITION)],
    t.k2,
  );
  layer.flat(g.front(3.3, 6.6, END, 1.35, 2.9), t.n3);
  for (let column = 0; column < 4; column++) {
    for (const [bottom, top] of [
      [1.42, 2.06],
      [2.13, 2.84],
    ] as const) {
      const left = 3.38 + column * 0.8;
      layer.flat(g.front(left, left + 0.72, END, bottom, top), column === 2 ? base.white : t.t1);
    }
  }
}

export function crowd(layer: Layer, g: Ground, t: Ramp): void {
  const rim = { light: 1, comb: false } as const;
  const backlit = {
    key0: t.n2,
    key1: t.k,
    rust0: t.n1,
    rust1: t.n3,
    slate0: t.n2,
    slate1: t.n3,
    navy0: t.n1,
    navy1: t.n2,
    ink0: t.n1,
    ink1: t.n2,
    paper0: t.n3,
    paper1: t.k2,
    sand0: t.n3,
    sand1: t.k1,
    silver0: t.n3,
    silver1: t.k2,
    skin0: t.n3,
    skin1: t.t,
    cut: t.k,
  };
  const places = [
    [1128, 474, waitingMan({ wears: "hair", bag: false }), true],
    [1172, 470, waitingWoman({ wears: "bun", hair: "ink" }), false],
    [1222, 474, waitingMan({ wears: "beanie", bag: false, width: 1.15 }), true],
    [1268, 470, waitingWoman({ wears: "tail", hair: "ink" }), true],
    [1306, 472, waitingMan({ wears: "short", bag: false }), false],
    [1146, 494, waitingWoman({ hair: "paper" }), true],
    [1196, 500, waitingMan({ wears: "work", bag: true }), false],
    [1246, 496, waitingWoman({ wears: "bob", hair: "silver", width: 1.2 }), true],
    [1288, 502, waitingMan({ wears: "hair", cloth: "rust", width: 1.25, bag: false }), true],
  ] as const;
  for (const [x, y, draw, flip] of places) {
    layer.put(draw, x, y, { ...rim, flip, scale: g.scaleAt(y), changes: backlit, decimals: 0 });
  }
}

/** The door leaf, swung open towards us. */
export function door(layer: Layer, g: Ground, t: Ramp): void {
  const leaf = (l0: number, l1: number, h0: number, h1: number, colour: string): void => {
    const depth = (l: number): number => PARTITION - (l - DOOR[1]) * 0.42;
    layer.flat(
      [g.at(l0, depth(l0), h1), g.at(l1, depth(l1), h1), g.at(l1, depth(l1), h0), g.at(l0, depth(l0), h0)],
      colour,
    );
  };
  const a = DOOR[1] + 0.04;
  leaf(a, a + 0.78, 0.02, DOOR_HEIGHT, t.n1);
  leaf(a + 0.12, a + 0.64, 1.3, 2.3, mix(t.n3, t.k, 0.3));
  leaf(a + 0.36, a + 0.4, 1.3, 2.3, t.n1);
  leaf(a + 0.12, a + 0.64, 0.25, 0.95, t.n0);
  leaf(a + 0.66, a + 0.74, 1.02, 1.12, t.t);
  leaf(a, a + 0.03, 0.02, DOOR_HEIGHT, t.k2);
}
