/** The pins, one sprite for each case; origin at the tip (.5, .93 of the sprite). */
import { base, keys, type Location, tones } from "../../palette.ts";
import { Pen } from "../../pen.ts";
import { banquet, cot, leaves, stall } from "../../props/emblems.ts";
import { svg } from "../../svg.ts";

const PIN = { w: 100, h: 116, tip: [50, 108] } as const;

const emblems: Partial<Record<Location, (pen: Pen) => void>> = { market: stall, farm: leaves, apartment: cot, banquet };

/** A disc in the ink of the case; the lit rim is a quarter, as everywhere the light comes from one side. */
function pin(location: Location, emblem: (pen: Pen) => void): string {
  const [x, y] = PIN.tip;
  const [cx, cy] = [x + 1, y - 61];
  const key = keys[location].key;
  const pen = new Pen({ tones: tones(location, { ink1: base.ink1 }), x: cx, y: cy, comb: true });
  emblem(pen);
  return svg(PIN.w, PIN.h, [
    `<path d="M${x + 3} ${y + 4}l-28-41h54z" fill="${base.ink0}" opacity=".45"/>`,
    `<path d="M${x} ${y}l-17-30h34z" fill="${base.ink0}"/>`,
    `<circle cx="${x}" cy="${y - 60}" r="43" fill="${base.ink0}"/>`,
    `<circle cx="${cx}" cy="${cy}" r="37.5" fill="${key}"/>`,
    `<path d="M${cx} ${cy - 37.5}a37.5 37.5 0 0 1 37.5 37.5h-6a31.500 31.5 0 0 0-31.5-31.500z" fill="${base.white}" opacity=".5"/>`.replaceAll(
      ".500",
      ".5",
    ),
    `<circle cx="${cx}" cy="${cy}" r="30" fill="${base.paper}"/>`,
    ...pen.parts,
  ]);
}

export function pinFiles(): [string, string][] {
  return Object.entries(emblems).map(([id, emblem]) => [`pins/${id}.svg`, pin(id as Location, emblem)]);
}
