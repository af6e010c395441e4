/** Row 14 of the market, late afternoon: the sun stands at the end of the row; the bus waits, or two days later people do. */
import { base, ramp } from "../palette.ts";
import { ground } from "./ground.ts";
import { Layers } from "./layers.ts";
import { type Place, stops, things } from "./place.ts";
import { alley } from "./row/alley.ts";
import { bus } from "./row/bus.ts";
import { floor } from "./row/floor.ts";
import { frame } from "./row/frame.ts";
import { listeners, queue, silhouettes } from "./row/people.ts";
import { SUN, sky, town } from "./row/sky.ts";
import { stall } from "./row/stall.ts";

function draw(raid: boolean): Layers {
  const layers = new Layers("market");
  const { sky: air, far, mid, action, fore, light } = layers.byName;
  const t = ramp("market");
  const g = ground({ centre: SUN[0] });
  sky(air, t);
  town(far, t);
  floor(far, t);
  alley(mid, g, t);
  if (raid) bus(mid, g, t);
  silhouettes(mid, g, t);
  if (raid) queue(action, g, t);
  else listeners(action, g, t);
  stall(action, g, t);
  frame(fore, t);
  for (const [left, right, opacity] of [
    [-260, 120, 0.1],
    [430, 640, 0.11],
  ] as const) {
    light.flat(
      [
        [SUN[0], 262],
        [left, 900],
        [right, 900],
      ],
      t.k2,
      { opacity },
    );
  }
  light.disc(SUN[0], 262, 150, t.t, 0.12).disc(SUN[0], 262, 104, base.white, 0.18);
  return layers;
}

const THINGS = [
  ["passports", 146, 448],
  ["ledger", 260, 442],
  ["phone", 356, 540],
  ["container", 500, 300],
  ["permit", 530, 480],
  ["cart", 748, 440],
  ["loudspeaker", 1522, 276],
] as const;

export const row: Place = {
  palette: "market",
  effect: "motes",
  hotspots: things(...THINGS, ["bus", 1300, 330]),
  spots: [
    { x: 434, y: 604, scale: 1.33 },
    { x: 662, y: 604, scale: 1.33 },
    { x: 842, y: 604, scale: 1.33 },
    { x: 986, y: 604, scale: 1.33 },
  ],
  phoneStops: stops(0, 396, 880),
  draw: () => draw(true),
};

/** The same row two days after the raid. */
export const rowAfter: Place = { ...row, hotspots: things(...THINGS), draw: () => draw(false) };
