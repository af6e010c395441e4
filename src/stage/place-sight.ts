import type { PlayView, View } from "../app/view.ts";
import { drawing, figures, place } from "./art.ts";
import { Atmosphere } from "./atmosphere.ts";
import { Cast } from "./cast.ts";
import { CloseUp } from "./close-up.ts";
import type { Desk } from "./desk.ts";
import { Dots } from "./dots.ts";
import { Effect } from "./effect.ts";
import type { FigureFile } from "./figure-file.ts";
import { type Frame, type Point, placeCamera } from "./geometry/camera.ts";
import { rasterPlan } from "./geometry/raster.ts";
import { type Marker, Markers } from "./markers.ts";
import type { Motion } from "./motion.ts";
import type { PlaceFile } from "./place-file.ts";
import { fetchPrints, type Prints } from "./prints.ts";
import { toHost } from "./projection.ts";
import { Rig } from "./rig.ts";
import { Scenery } from "./scenery.ts";
import type { Sight } from "./sight.ts";

/** How much of the frame in front stays when it covers a thing that has the focus. */
const FORE_ASIDE = 0.35;

/** Opens a place of a case: reads its description, draws nothing yet. */
export async function openPlace(desk: Desk, art: string): Promise<Sight> {
  const file = place(art);
  return new PlaceSight(desk, file, await fetchPrints(art, file.layers), figures());
}

class PlaceSight implements Sight {
  readonly #desk: Desk;
  readonly #file: PlaceFile;
  readonly #rig = new Rig();
  readonly #scenery: Scenery;
  readonly #cast: Cast;
  readonly #effect: Effect;
  readonly #atmosphere: Atmosphere;
  readonly #markers: Markers;
  readonly #dots: Dots;
  readonly #closeUp: CloseUp;
  peopled: Promise<void> = Promise.resolve();
  #play: PlayView | null = null;
  #spoke: string | null = null;
  #fine = 1;

  constructor(desk: Desk, file: PlaceFile, prints: Prints, listed: ReadonlyMap<string, FigureFile>) {
    const { scene } = desk.engine;
    this.#desk = desk;
    this.#file = file;
    this.#scenery = new Scenery(desk.engine, file.size, prints);
    this.#cast = new Cast(scene, listed);
    this.#effect = new Effect(scene, file.effect, this.#scenery);
    this.#atmosphere = new Atmosphere(scene, file.hour);
    this.#markers = new Markers(desk.overlay.markers, desk.intents.choose, at => this.#clear(at));
    this.#dots = new Dots(desk.overlay.dots, stop => {
      this.#rig.goTo(stop);
      this.#stir();
    });
    this.#closeUp = new CloseUp(desk.overlay.closeUp);
  }

  place(frame: Frame, ratio: number): void {
    this.#rig.place(placeCamera(frame, this.#file.size, this.#file.phoneStops), frame, ratio);
  }

  async draw(frame: Frame, ratio: number): Promise<void> {
    this.place(frame, ratio);
    const { camera } = this.#rig;
    const plan = rasterPlan(camera, frame, this.#file.size, ratio, this.#scenery.boxes, this.#desk.budget);
    this.#fine = camera.scale * ratio;
    await this.#scenery.draw(plan);
    await this.#dressCast();
    this.#desk.engine.invalidate();
  }

  enter(slides: boolean): void {
    this.#scenery.show();
    if (slides) this.#rig.enter();
    this.#stir();
  }

  update(view: View, motion: Motion): void {
    this.#rig.motion = motion;
    const { screen } = view;
    if (screen.name === "play") this.#effect.speaking(screen.speaker !== null);
    if (motion === "reduced") this.#effect.still();
    if (screen.name !== "play") {
      this.#withoutPlay(screen.name === "debrief" || screen.name === "briefing");
      return;
    }
    const fresh = this.#play?.turn !== screen.turn || this.#play.session !== screen.session;
    this.#play = screen;
    this.#atmosphere.set(screen.mood, motion);
    this.#markers.set(this.#wanted(screen));
    if (fresh) this.#showExamined(screen);
    this.peopled = this.#dressCast().then(() => this.#follow(screen), this.#desk.problem);
    this.#stir();
  }

  leave(): void {
    this.#markers.set([]);
  }

  advance(dt: number): boolean {
    const { motion } = this.#rig;
    const panning = this.#rig.advance(dt);
    const stirring = this.#effect.advance(dt);
    const { view } = this.#rig;
    this.#scenery.layout(() => view, motion === "full" ? this.#effect.sway : 0);
    this.#cast.layout(view);
    this.#effect.layout(view);
    this.#atmosphere.layout(view.host.w * view.ratio, view.host.h * view.ratio);
    this.#markers.layout(at => toHost(view, "action", at));
    this.#dots.set(this.#rig.camera.lefts.length, this.#rig.stop);
    return panning || stirring;
  }

  pointer(across: number): void {
    if (this.#rig.motion === "reduced") return;
    this.#rig.pointer(across);
    this.#stir();
  }

  drag(by: number): void {
    this.#rig.drag(by);
    this.#stir();
  }

  release(): void {
    this.#rig.release();
    this.#stir();
  }

  point(hotspot: string | null): void {
    this.#markers.point(hotspot);
    const at = hotspot === null ? null : this.#file.hotspots.find(({ id }) => id === hotspot);
    if (at && this.#markers.has(at.id)) this.#rig.lookAt(at.x);
    this.#desk.engine.invalidate();
  }

  destroy(): void {
    this.#closeUp.show(null);
    this.#markers.set([]);
    this.#dots.set(0, 0);
    this.#cast.destroy();
    this.#effect.destroy();
    this.#atmosphere.destroy();
    this.#scenery.destroy();
  }

  /** Other screens keep the place; the debrief and the briefing have it empty. */
  #withoutPlay(empty: boolean): void {
    this.#markers.set([]);
    this.#closeUp.show(null);
    if (empty) {
      this.#play = null;
      void this.#dressCast().catch(this.#desk.problem);
    }
    this.#desk.engine.invalidate();
  }

  #wanted(play: PlayView): readonly Marker[] {
    return play.hotspots.flatMap(hotspot => {
      const at = this.#file.hotspots.find(({ id }) => id === hotspot.id);
      return at && (hotspot.choice !== null || hotspot.found) ? [{ hotspot, at }] : [];
    });
  }

  #showExamined(play: PlayView): void {
    const thing = this.#file.hotspots.find(({ id }) => id === play.examined)?.closeUp;
    this.#closeUp.show(thing ? drawing(`props/${thing}`) : null);
  }

  async #dressCast(): Promise<void> {
    const { cast = [], speaker = null } = this.#play ?? {};
    const ground = { spots: this.#file.spots, middle: this.#file.size.w / 2, fine: this.#fine };
    await this.#cast.set(cast, speaker, ground, this.#rig.motion);
    this.#desk.engine.invalidate();
  }

  /** On a phone the camera goes to who speaks, or to what has been examined. */
  #follow(play: PlayView): void {
    const key = `${play.turn} ${play.speaker} ${play.examined}`;
    if (key === this.#spoke) return;
    this.#spoke = key;
    const thing = this.#file.hotspots.find(({ id }) => id === play.examined);
    const x = thing?.x ?? (play.speaker === null ? null : this.#cast.whereIs(play.speaker));
    if (x !== null) this.#rig.lookAt(x);
    this.#desk.engine.invalidate();
  }

  #stir(): void {
    if (this.#rig.motion === "full") this.#effect.stir();
    this.#desk.engine.invalidate();
  }

  #clear(at: Point | null): void {
    this.#scenery.fade("fore", at && this.#scenery.hides(at) ? FORE_ASIDE : 1);
    this.#desk.engine.invalidate();
  }
}
