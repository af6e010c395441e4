import type { View } from "../app/view.ts";
import { place } from "./art.ts";
import type { Desk } from "./desk.ts";
import { type Frame, mapCamera, type Rect } from "./geometry/camera.ts";
import { rasterPlan } from "./geometry/raster.ts";
import type { Motion } from "./motion.ts";
import { Pins } from "./pins.ts";
import type { PlaceFile } from "./place-file.ts";
import { Rig } from "./rig.ts";
import { fetchPrints, type Prints, Scenery } from "./scenery.ts";
import type { Sight } from "./sight.ts";

/** The drawing of the map. */
export const MAP = "hub";

/** Opens the map with its cases. */
export async function openMap(desk: Desk): Promise<Sight> {
  const file = await place(MAP);
  return new MapSight(desk, file, await fetchPrints(MAP, file.layers));
}

class MapSight implements Sight {
  readonly #desk: Desk;
  readonly #file: PlaceFile;
  readonly #rig = new Rig();
  readonly #scenery: Scenery;
  readonly #pins: Pins;

  constructor(desk: Desk, file: PlaceFile, prints: Prints) {
    this.#desk = desk;
    this.#file = file;
    this.#scenery = new Scenery(desk.engine.scene, file.size, prints);
    this.#pins = new Pins(desk, file.pins);
  }

  place(frame: Frame, ratio: number): void {
    this.#rig.place(mapCamera(frame, this.#file.size, region(this.#file)), frame, ratio);
  }

  async draw(frame: Frame, ratio: number): Promise<void> {
    this.place(frame, ratio);
    const { camera } = this.#rig;
    const { boxes } = this.#scenery;
    await this.#scenery.draw(rasterPlan(camera, frame, this.#file.size, ratio, boxes, this.#desk.budget));
    await this.#pins.draw(camera.scale * ratio);
    this.#desk.engine.invalidate();
  }

  enter(): void {
    this.#scenery.show();
    this.#pins.show(this.#rig.motion);
    this.#desk.engine.invalidate();
  }

  update(view: View, motion: Motion): void {
    this.#rig.motion = motion;
    this.#pins.set(view.screen.name === "hub" ? view.screen.cases : []);
    this.#desk.engine.invalidate();
  }

  advance(dt: number): boolean {
    const moving = this.#rig.advance(dt);
    // A map lies flat on a desk: it doesn't lean.
    const view = { ...this.#rig.view, lean: 0 };
    this.#scenery.layout(view);
    this.#pins.layout(view);
    return moving;
  }

  pointer(): void {}
  drag(): void {}
  release(): void {}
  point(): void {}

  destroy(): void {
    this.#pins.destroy();
    this.#scenery.destroy();
  }
}

/** The part of the map that has to be seen: what a phone shows of it, or everything. */
function region({ phoneStops, size }: PlaceFile): Rect {
  return phoneStops[0] ?? { x: 0, y: 0, ...size };
}
