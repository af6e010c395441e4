/** The print grain: one tile of pepper and salt, laid over the whole screen. */
import { base } from "./palette.ts";
import { random } from "./random.ts";
import { svg } from "./svg.ts";

const SIDE = 320;

export function grainTile(): string {
  const next = random(9);
  const dots = (count: number): string =>
    Array.from({ length: count }, (_, i) => {
      const [x, y] = [Math.floor(next() * (SIDE - 3)), Math.floor(next() * (SIDE - 3))];
      return `M${x} ${y}${["h1v1z", "h2l-1 1z", "h1l1 2z", "h2v1z", "l2 1h-2z"][i % 5]}`;
    }).join("");
  return svg(SIDE, SIDE, [
    `<path d="${dots(120)}" fill="${base.ink0}" opacity=".16"/>`,
    `<path d="${dots(96)}" fill="${base.white}" opacity=".2"/>`,
  ]);
}
