/** The plate of a close-up: one thing, large, in the light of its place. */
import { mix } from "../colour.ts";
import { roughen } from "../geometry.ts";
import { type Location, ramp, tones } from "../palette.ts";
import { filled, polygon } from "../path.ts";
import { Pen } from "../pen.ts";
import { svg } from "../svg.ts";

type Hour =
  | "afternoon"
  | "evening"
  | "morning"
  | "gold"
  | "lamp"
  | "office"
  | "room"
  | "kitchen"
  | "bazaar"
  | "hall"
  | "cloak"
  | "noon";

const t = ramp("market");
const farm = ramp("farm");
const office = ramp("inspectorate");
const flat = ramp("apartment");
const cook = ramp("kitchen");
const bazaar = ramp("bazaar");
const hall = ramp("banquet");
const clinic = ramp("clinic");
const hours: Record<Hour, { wall: string; ground: string; shadow: string; ink?: Location }> = {
  afternoon: { wall: t.k2, ground: t.k1, shadow: mix(t.k, t.n2, 0.5) },
  evening: { wall: mix(t.n2, t.n1, 0.3), ground: t.k, shadow: mix(t.n3, t.n2, 0.6) },
  morning: { wall: t.t, ground: t.k2, shadow: mix(t.k, t.n3, 0.5) },
  gold: { wall: farm.t, ground: farm.k1, shadow: mix(farm.k, farm.n3, 0.5), ink: "farm" },
  lamp: { wall: farm.n1, ground: farm.n3, shadow: farm.n2, ink: "farm" },
  office: { wall: office.t1, ground: office.k2, shadow: mix(office.k, office.n3, 0.5), ink: "inspectorate" },
  room: { wall: flat.n2, ground: flat.n3, shadow: flat.n1, ink: "apartment" },
  kitchen: { wall: cook.t, ground: cook.k2, shadow: mix(cook.k1, cook.n2, 0.5), ink: "kitchen" },
  bazaar: { wall: bazaar.t, ground: bazaar.k2, shadow: mix(bazaar.k, bazaar.n3, 0.5), ink: "bazaar" },
  hall: { wall: hall.n2, ground: hall.n3, shadow: hall.n1, ink: "banquet" },
  cloak: {
    wall: mix(hall.k2, hall.t, 0.35),
    ground: mix(hall.k1, hall.k, 0.3),
    shadow: mix(hall.k, hall.n3, 0.6),
    ink: "banquet",
  },
  noon: {
    wall: mix(clinic.t1, clinic.k2, 0.4),
    ground: mix(clinic.k1, clinic.k2, 0.4),
    shadow: mix(clinic.k, clinic.n3, 0.5),
    ink: "clinic",
  },
};

export interface CloseUp {
  draw: (pen: Pen) => void;
  hour: Hour;
  /** Hangs on the wall instead of standing. */
  hangs?: boolean;
}

type Things = Record<string, CloseUp["draw"]>;

/** Things shown in one light: those that stand, and those that hang on the wall. */
export const inLight = (hour: Hour, standing: Things, hanging: Things = {}): Record<string, CloseUp> => ({
  ...Object.fromEntries(Object.entries(standing).map(([id, draw]) => [id, { draw, hour }])),
  ...Object.fromEntries(Object.entries(hanging).map(([id, draw]) => [id, { draw, hour, hangs: true }])),
});

export const PLATE = { w: 480, h: 360 };

export function closeUp({ draw, hour, hangs = false }: CloseUp): string {
  const { w, h } = PLATE;
  const { wall, ground, shadow, ink = "market" } = hours[hour];
  const measure = new Pen({ tones: tones(ink) });
  draw(measure);
  const [left, top, right, bottom] = measure.bounds;
  const scale = Math.min(404 / (right - left), (hangs ? 300 : 288) / (bottom - top));
  const x = w / 2 - ((left + right) / 2) * scale;
  const y = hangs ? h / 2 - ((top + bottom) / 2) * scale : h - 34 - bottom * scale;
  const pen = new Pen({ tones: tones(ink), x, y, scale });
  draw(pen);
  const half = ((right - left) * scale) / 2;
  const floor = filled(
    polygon(
      roughen(
        [
          [0, 276],
          [w, 270],
          [w, h],
          [0, h],
        ],
        2,
        60,
        4,
      ),
    ),
    ground,
    0,
  );
  const cast = filled(
    polygon([
      [w / 2 - half * 0.96, h - 36],
      [w / 2 + half * 0.9, h - 38],
      [w / 2 + half * 0.6, h - 26],
      [w / 2 - half * 0.9, h - 16],
      [Math.max(4, w / 2 - half * 1.3), h - 22],
    ]),
    shadow,
    0,
  );
  return svg(w, h, [`<path d="M0 0h${w}v${h}H0z" fill="${wall}"/>`, ...(hangs ? [] : [floor, cast]), ...pen.parts]);
}
