import type { View } from "../app/view.ts";
import { place } from "./art.ts";
import type { Desk } from "./desk.ts";
import { type Camera, deskCamera, type Frame, mapCamera, type Rect } from "./geometry/camera.ts";
import { LAYERS, type LayerName } from "./geometry/parallax.ts";
import { rasterPlan } from "./geometry/raster.ts";
import type { Motion } from "./motion.ts";
import { Pins } from "./pins.ts";
import type { PlaceFile } from "./place-file.ts";
import { fetchPrints, type Prints } from "./prints.ts";
import type { Projection } from "./projection.ts";
import { Scenery } from "./scenery.ts";
import type { Sight } from "./sight.ts";

/** The drawing of the map. */
export const MAP = "hub";

/** The desk doesn't share a texture with the map on it: they have a camera each. */
const APART = LAYERS.map(layer => [layer]);

/** Opens the map with its cases. */
export async function openMap(desk: Desk): Promise<Sight> {
  const file = place(MAP);
  return new MapSight(desk, file, await fetchPrints(MAP, file.layers, APART));
}

/** What lies on the map, and moves with it; the rest is the desk. */
const ON_MAP: readonly LayerName[] = ["far", "mid", "action"];

class MapSight implements Sight {
  readonly peopled = Promise.resolve();
  readonly #desk: Desk;
  readonly #file: PlaceFile;
  readonly #scenery: Scenery;
  readonly #pins: Pins;
  #map: Projection | null = null;
  #table: Projection | null = null;
  #motion: Motion = "full";

  constructor(desk: Desk, file: PlaceFile, prints: Prints) {
    this.#desk = desk;
    this.#file = file;
    this.#scenery = new Scenery(desk.engine, file.size, prints);
    this.#pins = new Pins(desk, file.pins);
  }

  place(frame: Frame, ratio: number): void {
    // A map lies flat on a desk: nothing leans.
    const still = (camera: Camera): Projection => ({ camera, host: frame, left: camera.lefts[0] ?? 0, lean: 0, ratio });
    this.#map = still(mapCamera(frame, region(this.#file)));
    this.#table = still(deskCamera(frame, this.#file.size));
  }

  async draw(frame: Frame, ratio: number): Promise<void> {
    this.place(frame, ratio);
    const { size } = this.#file;
    const fine = Math.max(this.#map?.camera.scale ?? 1, this.#table?.camera.scale ?? 1);
    const whole = { ...deskCamera(frame, size), scale: fine };
    const host = { w: size.w * fine, h: size.h * fine };
    await this.#scenery.draw(rasterPlan(whole, host, size, ratio, this.#scenery.boxes, this.#desk.budget));
    await this.#pins.draw((this.#map?.camera.scale ?? 1) * ratio);
    this.#desk.engine.invalidate();
  }

  enter(): void {
    this.#scenery.show();
    this.#pins.show(this.#motion);
    this.#desk.engine.invalidate();
  }

  update(view: View, motion: Motion): void {
    this.#motion = motion;
    this.#pins.set(view.screen.name === "hub" ? view.screen.cases : []);
    this.#desk.engine.invalidate();
  }

  /** A pin leads to its case wherever one is on the way to. */
  leave(): void {}

  advance(): boolean {
    const [map, table] = [this.#map, this.#table];
    if (!map || !table) return false;
    this.#scenery.layout(layer => (ON_MAP.includes(layer) ? map : table));
    this.#pins.layout(map);
    return false;
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
