/** The radio centre of the market in Osh: a booth, a board, a bell loudspeaker over a bench; frost and low sun. */
import { points } from "../geometry.ts";
import { ramp } from "../palette.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";
import { board, booth } from "./radio/booth.ts";
import { floor, rows } from "./radio/market.ts";
import { ridge, SUN, sky } from "./radio/sky.ts";
import { bench, frame, pole, stall, wire } from "./radio/stall.ts";

function draw(): Layers {
  const layers = new Layers("bazaar");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("bazaar");
  sky(layers.byName.sky, t);
  ridge(far, t);
  rows(far, t);
  floor(far, t);
  wire(mid, t);
  board(mid, t);
  booth(action, t);
  pole(action, t);
  stall(action, t);
  bench(action, t);
  frame(fore, t);
  for (const shaft of ["-40,0 30,0 -130,396 -400,398", "30,0 60,0 190,394 90,396"])
    light.flat(
      points(shaft).map(([x, y]) => [SUN.x + x, SUN.y + y]),
      t.w,
      { opacity: 0.1 },
    );
  return layers;
}

export const radioCentre: Place = {
  palette: "bazaar",
  effect: "motes",
  hotspots: [
    ...things(["notice-book", 120, 398], ["microphone", 236, 322], ["price-list", 392, 268]),
    { id: "notice-board", x: 724, y: 226, closeUp: "radio-board" },
    ...things(["stall-scale", 1214, 432]),
    { id: "loudspeaker", x: 1470, y: 232, closeUp: "pole-loudspeaker" },
    { id: "bench", x: 1486, y: 562, closeUp: "market-bench" },
  ],
  spots: [
    { x: 600, y: 606, scale: 1.33 },
    { x: 736, y: 606, scale: 1.33 },
    { x: 872, y: 606, scale: 1.33 },
    { x: 1008, y: 606, scale: 1.33 },
  ],
  phoneStops: stops(0, 440, 891),
  draw,
};
