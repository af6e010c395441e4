/** The radio centre of the market in Osh: a booth, a board, a bell loudspeaker over the stalls; frost and low sun. */
import { points } from "../geometry.ts";
import { ramp } from "../palette.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";
import { board, booth } from "./radio/booth.ts";
import { bench, floor, pole, rows, stall } from "./radio/market.ts";
import { ridge, sky } from "./radio/sky.ts";

function draw(): Layers {
  const layers = new Layers("bazaar");
  const { far, mid, action, fore, light } = layers.byName;
  const t = ramp("bazaar");
  sky(layers.byName.sky, t);
  ridge(far, t);
  rows(far, t);
  floor(far, t);
  pole(mid, t);
  board(mid, t);
  booth(action, t);
  stall(action, t);
  bench(action, t);
  fore.flat(points("-10,-10 420,-10 300,40 -10,70"), t.n0, { round: 6 });
  light.flat(points("960,180 1060,180 1240,700 520,700"), t.w, { opacity: 0.12 });
  return layers;
}

export const radioCentre: Place = {
  palette: "bazaar",
  effect: "motes",
  hotspots: [
    ...things(["microphone", 196, 330], ["notice-book", 288, 396], ["price-list", 396, 286]),
    { id: "notice-board", x: 716, y: 226, closeUp: "radio-board" },
    { id: "loudspeaker", x: 1085, y: 136, closeUp: "pole-loudspeaker" },
    ...things(["stall-scale", 1330, 440]),
    { id: "bench", x: 1470, y: 548, closeUp: "market-bench" },
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
