/** The desk the map lies on: wood, a lamp, papers, and a row of people waiting along the map's edge. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { waitingMan, waitingWoman } from "../../figures/crowd.ts";
import { type Polygon, placed, points } from "../../geometry.ts";
import { base, type Ramp, type Tones } from "../../palette.ts";
import { forms, passports, registerBook } from "../../props/papers.ts";
import { phone } from "../../props/yard.ts";
import { random } from "../../random.ts";
import type { Layer } from "../layers.ts";

export function wood(layer: Layer): void {
  layer.flat(points("0,0 1600,0 1600,900 0,900"), base.ink1);
  const next = random(3);
  const grain = Array.from({ length: 44 }, (): Cut => {
    const [y, x] = [next() * 900, next() * 1500 - 100];
    return [x, y, x + 200 + next() * 500, y + 6 * next() - 3, 2 + next() * 3, 0.4];
  });
  layer.cuts(grain, base.ink0);
}

/** The same module repeated; one breaks the rhythm. */
export function waitingRow(layer: Layer): void {
  const navy: Partial<Tones> = {
    key0: base.ink1,
    key1: base.ink3,
    navy0: base.ink0,
    navy1: base.ink2,
    skin0: base.paper3,
    skin1: base.paper2,
    paper0: base.paper3,
    paper1: base.white,
  };
  const red: Partial<Tones> = {
    key0: "#a83a22",
    key1: "#d8502b",
    rust0: "#6b2a2a",
    rust1: "#a83a22",
    sand0: base.paper2,
    sand1: base.white,
    skin0: base.paper3,
    skin1: base.paper2,
  };
  for (let i = 0; i < 9; i++) {
    const odd = i === 5;
    layer.put(odd ? waitingWoman() : waitingMan(), 300 + i * 38, 716, {
      scale: 0.5,
      light: -1,
      comb: false,
      changes: odd ? red : navy,
      decimals: 0,
    });
  }
  layer.cuts([[270, 719, 660, 719, 4, 0.3]], base.ink1);
}

/** An arm of two bars from the corner of the desk, a joint, a bell of sheet metal and its lit mouth. */
function lamp(layer: Layer, t: Ramp): void {
  const bar = (points: Polygon): Layer => layer.flat(points, base.ink0);
  bar(points("-20,196 10,204 34,26 12,18")).cuts([[18, 196, 34, 40, 4, 0.4]], base.ink3);
  bar(points("14,10 34,34 132,62 138,44")).cuts([[40, 26, 130, 50, 4, 0.5]], base.ink3);
  layer.disc(26, 24, 19, base.ink0).disc(26, 24, 8, base.ink2);
  const shade = (points: Polygon): Polygon => placed(points, 150, 48, -38);
  layer.flat(shade(points("-86,74 86,74 70,96 -70,96")), base.white, { round: 20 });
  layer.flat(shade(points("-18,-26 18,-26 26,4,14 88,66,8 92,82,4 -92,82,4 -88,66,8 -26,4,14")), base.ink0, {
    round: 5,
  });
  layer.flat(shade(points("14,-18 20,6 74,66 84,78 44,78 10,10")), mix(base.ink2, t.k, 0.4), { round: 4 });
  layer.flat(shade(points("-92,80 92,80 90,88 -90,88")), t.t, { round: 3 });
}

export function things(layer: Layer, t: Ramp): void {
  const changes: Partial<Tones> = {
    key0: mix(base.ink1, t.k, 0.25),
    key1: t.k,
    navy0: base.ink0,
    navy1: base.ink2,
    rust0: base.ink0,
    rust1: base.ink1,
    paper0: mix(base.ink2, base.paper3, 0.55),
    paper1: base.paper2,
    sand0: base.ink2,
    sand1: t.k1,
    ink0: base.ink0,
    ink1: base.ink2,
    cut: base.ink0,
  };
  layer.flat(points("1290,806 1500,770 1640,860 1640,930 1330,930"), base.ink0, { rough: 1, step: 60 });
  layer.put(registerBook, 1440, 884, { scale: 2.3, light: -1, changes });
  layer.put(passports, 1214, 884, { scale: 2.2, light: -1, changes });
  layer.flat(points("-20,770 250,800 300,930 -20,930"), base.ink0, { rough: 2, step: 60 });
  layer.put(forms, 110, 888, { scale: 2.4, changes });
  layer.put(phone, 300, 896, { scale: 2.3, changes });
  lamp(layer, t);
}

/** All that lies outside the pool of the lamp is one tone darker. */
export function pool(layer: Layer): void {
  layer.parts.push(
    '<path fill-rule="evenodd" d="M0 0h1600v900H0zM150 96C420-60 1010-40 1210 150c170 170 120 420-110 540-250 120-640 150-890 30C-60 590-90 260 150 96z" ' +
      `fill="${base.ink0}" opacity=".2"/>`,
  );
}
