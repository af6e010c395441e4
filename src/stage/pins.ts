import type Phaser from "phaser";
import type { HubCase } from "../app/view.ts";
import { drawing } from "./art.ts";
import type { Desk } from "./desk.ts";
import type { Point } from "./geometry/camera.ts";
import type { Motion } from "./motion.ts";
import { type Projection, toCanvas, toHost } from "./projection.ts";
import { picture, raster, silhouette, TextureSet } from "./textures.ts";

type Place = Point & { readonly id: string };
type Pin = {
  readonly image: Phaser.GameObjects.Image;
  readonly veil: Phaser.GameObjects.Image;
  readonly drawnAt: number;
  readonly width: number;
  readonly height: number;
};

const DEPTH = 4.5;
/** A pin's point, in parts of its drawing. */
const POINT = { x: 0.5, y: 0.93 };
/** Cases to come are smaller, and sink into the tone of the map. */
const ANNOUNCED = { size: 0.8, veil: 0.5, tone: "#41587f" } as const;
/** An open case's pin rises once by this much, art px. */
const RISE = 6;
/** Pins never get smaller than this, screen px high. */
const SMALLEST = 46;

/** The cases on the map: pins as sprites, and a button over each for the pointer. The list is the accessible control. */
export class Pins {
  readonly #desk: Desk;
  readonly #places: readonly Place[];
  readonly #textures: TextureSet;
  readonly #pins = new Map<string, Pin>();
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #lift = { by: 0 };
  #open = new Set<string>();
  #gone = false;

  constructor(desk: Desk, places: readonly Place[]) {
    this.#desk = desk;
    this.#places = places;
    this.#textures = new TextureSet(desk.engine.scene.textures);
  }

  /** Draws the pins, `fine` texture px to the art px. */
  async draw(fine: number): Promise<void> {
    for (const { id } of this.#places) {
      const before = this.#pins.get(id);
      if (before && fine / before.drawnAt < 1.15) continue;
      const url = drawing(`places/hub/pins/${id}`) ?? drawing(`places/hub/pin-${id}`);
      if (!url) continue;
      const svg = await picture(url);
      if (this.#gone) return;
      const canvas = raster([svg], fine);
      const visible = before?.image.visible ?? false;
      const add = (drawn: HTMLCanvasElement): Phaser.GameObjects.Image => {
        const image = this.#desk.engine.scene.add.image(0, 0, this.#textures.add(drawn));
        return image.setOrigin(POINT.x, POINT.y).setDepth(DEPTH).setVisible(visible);
      };
      if (before) this.#strike(before);
      this.#pins.set(id, {
        image: add(canvas),
        veil: add(silhouette(canvas, ANNOUNCED.tone)),
        drawnAt: fine,
        width: svg.naturalWidth,
        height: svg.naturalHeight,
      });
    }
  }

  show(motion: Motion): void {
    for (const { image, veil } of this.#pins.values()) for (const part of [image, veil]) part.setVisible(true);
    this.#lift.by = RISE;
    if (motion === "reduced") return;
    this.#lift.by = 0;
    this.#desk.engine.scene.tweens.add({
      targets: this.#lift,
      by: RISE,
      duration: 400,
      delay: 250,
      ease: "Cubic.easeOut",
    });
  }

  set(cases: readonly HubCase[]): void {
    this.#open = new Set(cases.filter(({ roles }) => roles.some(role => role.open)).map(({ pin }) => pin));
    for (const button of this.#buttons.values()) button.remove();
    this.#buttons.clear();
    for (const item of cases) this.#buttons.set(item.pin, this.#button(item));
  }

  layout(view: Projection): void {
    for (const at of this.#places) {
      const pin = this.#pins.get(at.id);
      if (!pin) continue;
      const open = this.#open.has(at.id);
      const size = Math.max(view.camera.scale, SMALLEST / pin.height) * (open ? 1 : ANNOUNCED.size);
      const lifted = { x: at.x, y: at.y - (open ? this.#lift.by : 0) };
      const on = toCanvas(view, "action", lifted);
      for (const part of [pin.image, pin.veil])
        part.setPosition(on.x, on.y).setScale((size * view.ratio) / pin.drawnAt);
      pin.veil.setAlpha(open ? 0 : ANNOUNCED.veil);
      const button = this.#buttons.get(at.id);
      if (!button) continue;
      const { x, y } = toHost(view, "action", lifted);
      button.style.transform = `translate(${(x - (pin.width * size) / 2).toFixed(1)}px, ${(y - pin.height * size * POINT.y).toFixed(1)}px)`;
      button.style.width = `${(pin.width * size).toFixed(1)}px`;
      button.style.height = `${(pin.height * size).toFixed(1)}px`;
      button.dataset.side = x < 130 ? "start" : x > view.host.w - 130 ? "end" : "middle";
    }
  }

  destroy(): void {
    this.#gone = true;
    this.#desk.engine.scene.tweens.killTweensOf(this.#lift);
    this.set([]);
    for (const pin of this.#pins.values()) this.#strike(pin);
    this.#textures.clear();
  }

  #strike({ image, veil }: Pin): void {
    for (const part of [image, veil]) {
      const { key } = part.texture;
      part.destroy();
      this.#textures.remove(key);
    }
  }

  #button({ id, title, place, pin, roles }: HubCase): HTMLButtonElement {
    const role = roles.find(({ open }) => open);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "stage-pin";
    button.tabIndex = -1;
    button.dataset.pin = pin;
    button.disabled = role === undefined;
    const label = document.createElement("span");
    label.className = "stage-marker-name";
    label.textContent = `${title} · ${place}`;
    button.append(label);
    button.addEventListener("pointerdown", event => event.preventDefault());
    button.addEventListener("mousedown", event => event.preventDefault());
    button.addEventListener("click", () => {
      if (role) this.#desk.intents.openBriefing(id, role.id);
    });
    this.#desk.overlay.markers.append(button);
    return button;
  }
}
