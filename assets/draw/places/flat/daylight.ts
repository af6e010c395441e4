/** The day: low sun through the window, its panes thrown across the boards. */
import { mix } from "../../colour.ts";
import { type Polygon, points } from "../../geometry.ts";
import type { Ramp } from "../../palette.ts";
import { glow } from "../glow.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";
import { DOOR, DOOR_HEIGHT } from "./light.ts";
import { g, RIGHT, WINDOW } from "./room.ts";

export function daylight(layer: Layer, t: Ramp): void {
  glow(layer, mix(t.n2, t.n3, 0.75), {
    cx: 690,
    cy: 574,
    rx: 330,
    ry: 104,
    strokes: "across",
    width: 10,
    fray: 70,
    seed: 4,
  });
  const [a, b] = [mix(t.k2, t.t, 0.5), mix(t.t, t.p, 0.4)];
  layer.flat(points("596,488 702,488 690,700 470,700"), a).flat(points("720,488 828,488 952,700 716,700"), a);
  layer.flat(points("604,494 698,494 688,650 520,650"), b).flat(points("724,494 820,494 912,650 720,650"), b);
}

/** What of the light hangs in the air: by day from the window, by night from the door. */
export function beam(layer: Layer, { night, t }: Hour): void {
  const { x, y, w, h } = WINDOW;
  const door: Polygon = [
    g.at(RIGHT, DOOR[1], DOOR_HEIGHT),
    g.at(-1.5, 1, 1.95),
    g.at(-2.1, 0.66),
    g.at(0.6, 0.58),
    g.at(RIGHT, DOOR[0]),
  ];
  const pane: Polygon = [[x, y], [x + w, y], ...points("952,704 470,704"), [x, y + h]];
  layer.flat(night ? door : pane, night ? t.k2 : t.w, { opacity: night ? 0.09 : 0.12 });
}
