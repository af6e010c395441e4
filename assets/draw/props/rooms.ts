/** Two views that are more than a thing: the crowded room, the bus at the kerb. Foot at 0,0. */

import { waitingMan, waitingWoman } from "../figures/crowd.ts";
import { box, points } from "../geometry.ts";
import type { Pen } from "../pen.ts";

/** Nine people standing in a room for four, one window, one bench. */
export function holdingRoom(pen: Pen): void {
  pen.shape(box(-210, -262, 420, 262), "rust", { round: 2, lit: 0 });
  pen.shape(box(-196, -50, 392, 50), "key", { round: 0, lit: 0.4 });
  for (let i = 0; i < 4; i++) {
    for (const y of [-246, -190])
      pen.shape(box(-126 + i * 64, y, 58, 50), i === 2 ? "paper" : "sand", { round: 1, lit: i === 2 ? 1 : 0.6 });
  }
  const people = [
    [-176, -26, waitingMan({ wears: "hair", bag: false, cloth: "slate" }), false],
    [-112, -28, waitingWoman({ wears: "bun", hair: "ink" }), true],
    [-46, -26, waitingMan({ wears: "beanie", hair: "slate", bag: false, width: 1.15 }), false],
    [20, -28, waitingWoman({ wears: "bob", hair: "silver", cloth: "rust", skirt: "ink", width: 1.2 }), true],
    [88, -26, waitingMan({ wears: "short", bag: false, cloth: "rust" }), true],
    [152, -28, waitingWoman({ wears: "tail", hair: "ink" }), true],
    [-142, -6, waitingWoman({ hair: "paper", cloth: "rust" }), false],
    [-12, -4, waitingMan({ wears: "work", cloth: "key" }), false],
    [116, -5, waitingMan({ wears: "hair", cloth: "slate", width: 1.25, bag: false }), true],
  ] as const;
  for (const [x, y, draw, flip] of people) pen.within(x, y, 0.86, p => (flip ? p.mirrored(draw) : draw(p)));
}

/** The bus through a window of the corridor: mullion and transom before it. */
export function busAtTheKerb(pen: Pen, bus: (pen: Pen) => void): void {
  pen.shape(box(-200, -260, 400, 260), "paper", { round: 0, lit: 1 });
  pen.shape(box(-200, -60, 400, 60), "sand", { round: 0, lit: 1 });
  pen.within(10, -34, 0.66, bus);
  for (const x of [-206, -5, 194]) pen.shape(box(x, -266, 12, 266), "ink", { round: 0, lit: 0.4 });
  for (const y of [-266, -176]) pen.shape(box(-206, y, 412, 9), "ink", { round: 0, lit: 0.3 });
  pen.shape(points("-220,-10 220,-10 230,4 -230,4"), "paper", { round: 1, lit: 0.4 });
}
