/** The desk the map lies on: wood, a lamp, papers, and a row of people waiting along the map's edge. */
import { mix } from "../../colour.ts";
import type { Cut } from "../../cuts.ts";
import { waitingMan, waitingWoman } from "../../figures/crowd.ts";
import { nth, type Point, type Polygon, placed, points } from "../../geometry.ts";
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

/** A desk lamp leant in from the corner: two arms, a spring, a round bell of sheet metal, its mouth and the bulb in it. */
function lamp(layer: Layer, t: Ramp): void {
  const bar = (points: Polygon): Layer => layer.flat(points, base.ink0, { round: 3 });
  bar(points("-20,250 6,258 52,26 32,18")).cuts([[16, 210, 40, 50, 4, 0.4]], base.ink3);
  bar(points("34,10 44,34 222,96 230,74")).cuts([[60, 32, 214, 84, 4, 0.5]], base.ink3);
  layer.stroke(points("16,120 76,44"), base.ink2, 5);
  layer.disc(42, 24, 20, base.ink0).disc(42, 24, 8, base.ink3);
  const shade = (points: Polygon): Polygon => placed(points, 246, 92, -30);
  layer.disc(...(nth(shade([[0, 84]]), 0).slice(0, 2) as [number, number]), 24, base.white);
  layer.flat(shade(points("-20,-46,8 20,-46,8 24,-12 -24,-12")), base.ink0, { round: 6 });
  layer.flat(shade(points("-28,-16,12 28,-16,12 66,16,40 92,76,4 -92,76,4 -66,16,40")), base.ink0, { round: 10 });
  layer.flat(shade(points("6,-10,10 26,-10,12 62,18,38 84,70,3 44,70,3 34,20,30")), mix(base.ink2, t.k, 0.45), {
    round: 8,
  });
  layer.cuts(
    [30, 44, 58].map((y, i): Cut => {
      const [a, b] = shade([
        [42 + i * 2, y],
        [16 + i * 6, y + 3],
      ]) as [Point, Point];
      return [a[0], a[1], b[0], b[1], 4, 0.1];
    }),
    mix(base.ink2, t.k, 0.45),
  );
  layer.flat(shade(points("-92,72 92,72 90,82 -90,82")), t.t, { round: 3 });
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
