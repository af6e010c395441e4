/** The pavilion of plastic sheeting, and the barrel beside it. */
import { mix } from "../../colour.ts";
import { points } from "../../geometry.ts";
import { base, type Tones } from "../../palette.ts";
import { sheeting, underTheSheeting } from "../../props/dwelling.ts";
import { crate, waterBarrel } from "../../props/farm.ts";
import { dateBookPage, lamp } from "../../props/farm-night.ts";
import { phone } from "../../props/yard.ts";
import type { Layer } from "../layers.ts";
import type { Hour } from "./hour.ts";

const FOOT = { x: 228, y: 590, scale: 1.06 } as const;
/** Where the lamp hangs. */
export const LAMP = { x: 312, y: 478 } as const;

const cloth = { silver0: base.ink3, silver1: mix(base.ink3, base.paper2, 0.55) };

/** By night the sheeting is the lamp's shade: it glows, and so does all that lies under it. */
const glowing = ({ t }: Hour): Partial<Tones> => ({
  silver0: mix(t.k, t.n3, 0.55),
  silver1: mix(t.k, t.k1, 0.3),
  slate0: mix(t.n3, t.n2, 0.4),
  slate1: t.n3,
  ink0: t.n2,
  paper0: t.k1,
  paper1: mix(t.k2, t.t, 0.4),
  navy0: t.k1,
  navy1: t.k2,
  rust0: t.n2,
  rust1: t.n3,
});

export function shelterByDay(layer: Layer, { shadow, iron }: Hour): void {
  layer.flat(points("0,588 470,576 486,604 300,618 -10,616"), shadow, { rough: 3, step: 40 });
  layer.stroke(points("440,404 486,590"), iron, 2.4);
  layer.put(underTheSheeting, FOOT.x, FOOT.y, { scale: FOOT.scale });
  layer.put(sheeting, FOOT.x, FOOT.y, { scale: FOOT.scale, changes: cloth });
  layer.put(waterBarrel, 494, 604, { scale: 1.08 });
}

export function shelterByNight(layer: Layer, hour: Hour): void {
  const { t, iron, open } = hour;
  layer.stroke(points("440,404 486,590"), iron, 2.4);
  layer.put(underTheSheeting, FOOT.x, FOOT.y, { scale: FOOT.scale, changes: glowing(hour) });
  layer.disc(LAMP.x, LAMP.y - 44, 92, t.t, 0.28).disc(LAMP.x, LAMP.y - 44, 58, t.t1, 0.5);
  layer.put(lamp, LAMP.x, LAMP.y, { scale: 0.62 });
  layer.put(pen => crate(pen, 0, 0), 174, 602, { scale: 0.66 });
  layer.put(dateBookPage, 174, 573, { scale: 0.22 });
  layer.put(sheeting, FOOT.x, FOOT.y, { scale: FOOT.scale, changes: glowing(hour) });
  layer.put(waterBarrel, 494, 604, {
    scale: 1.08,
    light: -1,
    changes: { ...open, slate1: mix(t.n3, base.ink3, 0.5), navy1: t.n3, paper1: t.k1 },
  });
  layer.put(phone, 492, 486, { scale: 0.78, changes: { sand0: base.paper3, sand1: base.white } });
}
