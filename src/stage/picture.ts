import type { Intents, View } from "../app/view.ts";
import { drawnIn } from "./art.ts";
import type { Desk } from "./desk.ts";
import { type Engine, startEngine } from "./engine.ts";
import { frameOf, ratioOf, textureBudget } from "./host.ts";
import { MAP, openMap } from "./map-sight.ts";
import { type Motion, motionOf } from "./motion.ts";
import { pause } from "./pause.ts";
import { openPlace } from "./place-sight.ts";
import { listen } from "./pointer.ts";
import { chooseRenderer, type RendererName } from "./renderer.ts";
import { type Sheet, spread } from "./sheet.ts";
import type { Sight } from "./sight.ts";
import type { Still } from "./still.ts";

/** A resize goes on for a while; drawings are made anew when it has stopped. */
const SETTLED = 200;
const FADE = 120;

type Options = {
  readonly problem?: (error: unknown) => void;
  readonly renderer?: RendererName;
  readonly still?: Pick<Still, "remove"> | null;
  /** WebGL was lost for good: another picture has to take this one's place. */
  readonly lost: () => void;
};

/** The engine, the sight it shows, and the overlay; opens another sight when the view asks for one. */
export class Picture {
  readonly #host: HTMLElement;
  readonly #intents: Pick<Intents, "choose" | "openBriefing">;
  readonly #problem: (error: unknown) => void;
  readonly #lost: () => void;
  #still: Pick<Still, "remove"> | null;
  readonly #sheet: Sheet;
  readonly #systemMotion = matchMedia("(prefers-reduced-motion: reduce)");
  readonly #sizes: ResizeObserver;
  readonly #unlisten: () => void;
  #engine: Engine | null = null;
  #sight: Sight | null = null;
  /** What is shown, or being opened: the map, a place's art, or nothing. */
  #key: string | null = null;
  #view: View | null = null;
  /** The host has a size: without one it isn't seen. Told by the observer, as asking would lay the page out at every turn. */
  #shown = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #gone = false;

  constructor(host: HTMLElement, intents: Pick<Intents, "choose" | "openBriefing">, options: Options) {
    this.#host = host;
    this.#intents = intents;
    this.#problem = options.problem ?? (() => {});
    this.#lost = options.lost;
    this.#still = options.still ?? null;
    const renderer = options.renderer ?? chooseRenderer();
    this.#sheet = spread(host);
    this.#sizes = new ResizeObserver(() => this.#resize());
    this.#unlisten = listen(host, () => this.#sight);
    this.#systemMotion.addEventListener("change", this.#motionChanged);
    void this.#start(renderer).catch((error: unknown) => {
      this.destroy();
      this.#problem(error);
    });
  }

  update(view: View): void {
    this.#view = view;
    this.#sheet.root.classList.toggle("is-still", this.#motion === "reduced");
    if (!this.#engine || !this.#shown) return;
    const key = sightOf(view);
    if (key !== null && key !== this.#key) {
      this.#sight?.leave();
      void this.#open(key).catch(this.#problem);
    } else this.#sight?.update(view, this.#motion);
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#still?.remove();
    clearTimeout(this.#settling);
    this.#sizes.disconnect();
    this.#unlisten();
    this.#systemMotion.removeEventListener("change", this.#motionChanged);
    this.#sight?.destroy();
    this.#engine?.destroy();
    this.#sheet.root.remove();
  }

  async #start(renderer: RendererName): Promise<void> {
    const engine = await this.#boot(renderer);
    await pause();
    if (this.#gone) return engine.destroy();
    this.#engine = engine;
    this.#sheet.root.dataset.renderer = engine.renderer;
    this.#resize();
    this.#sizes.observe(this.#host);
    if (this.#view) this.update(this.#view);
  }

  /** A machine whose WebGL fails after all still has Canvas. */
  async #boot(renderer: RendererName): Promise<Engine> {
    const step = (dt: number): boolean => this.#sight?.advance(dt) ?? false;
    try {
      return await startEngine(this.#sheet.canvas(), renderer, step, this.#lost);
    } catch (error) {
      if (renderer === "canvas") throw error;
      return startEngine(this.#sheet.canvas(), "canvas", step, this.#lost);
    }
  }

  async #open(key: string): Promise<void> {
    const engine = this.#engine;
    if (!engine) return;
    this.#key = key;
    const desk = this.#desk(engine);
    const draw = (sight: Sight): Promise<void> => sight.draw(frameOf(this.#host), ratioOf(engine.renderer));
    let sight: Sight | null = null;
    try {
      sight = await (key === MAP ? openMap(desk) : openPlace(desk, key));
      await draw(sight);
      if (this.#wants(key) && this.#sight) await this.#fadeOut();
      if (!this.#wants(key)) {
        sight.destroy();
        return;
      }
      this.#sight?.destroy();
      this.#sight = sight;
      // The size may have changed while the drawings came.
      await draw(sight);
      if (this.#sight === sight) this.#enter(engine, key, sight);
    } catch (error) {
      if (sight !== this.#sight) sight?.destroy();
      if (this.#wants(key)) this.#empty();
      throw error;
    }
  }

  #wants(key: string): boolean {
    return !this.#gone && this.#key === key;
  }

  /** The still lies over the picture until everybody stands in that, too: nobody sees the change. */
  async #relieve(engine: Engine, sight: Sight): Promise<void> {
    const still = this.#still;
    if (!still) return;
    await sight.peopled;
    await engine.drawn();
    still.remove();
    // A frame later: what comes into sight and learns to move in the same frame fades in.
    await new Promise(requestAnimationFrame);
    this.#still = null;
    if (this.#view && !this.#gone) this.update(this.#view);
  }

  async #fadeOut(): Promise<void> {
    this.#sheet.root.classList.add("is-changing");
    if (this.#motion === "full") await new Promise(resolve => setTimeout(resolve, FADE));
  }

  #enter(engine: Engine, key: string, sight: Sight): void {
    if (this.#view) sight.update(this.#view, this.#motion);
    sight.enter(this.#still === null);
    void this.#relieve(engine, sight);
    this.#sheet.root.classList.remove("is-changing");
    this.#sheet.root.dataset.sight = key;
  }

  /** No picture is better than a wrong one; the next view tries again. */
  #empty(): void {
    this.#key = null;
    this.#sight?.destroy();
    this.#sight = null;
    delete this.#sheet.root.dataset.sight;
  }

  #desk(engine: Engine): Desk {
    return {
      engine,
      intents: this.#intents,
      overlay: this.#sheet,
      budget: textureBudget(),
      problem: this.#problem,
    };
  }

  #resize(): void {
    const before = this.#shown;
    this.#shown = this.#host.clientWidth > 0 && this.#host.clientHeight > 0;
    if (!this.#engine || !this.#shown) return;
    const frame = frameOf(this.#host);
    const ratio = ratioOf(this.#engine.renderer);
    this.#sheet.inset(frame);
    this.#sight?.place(frame, ratio);
    this.#engine.resize(Math.round(frame.w * ratio), Math.round(frame.h * ratio));
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#settle().catch(this.#problem), SETTLED);
    // While it wasn't seen, views went by.
    if (this.#view && (!before || this.#key === null)) this.update(this.#view);
  }

  async #settle(): Promise<void> {
    if (this.#engine) await this.#sight?.draw(frameOf(this.#host), ratioOf(this.#engine.renderer));
  }

  readonly #motionChanged = (): void => {
    if (this.#view) this.update(this.#view);
  };

  get #motion(): Motion {
    // Under the still nobody sees what moves, and without a graphics card each frame is paid for.
    if (this.#still) return "reduced";
    return motionOf(this.#view?.settings.motion ?? "system", this.#systemMotion.matches);
  }
}

/** Which sight a screen asks for; null leaves what is there. */
function sightOf({ screen }: View): string | null {
  if (screen.name === "hub") return MAP;
  if (screen.name === "play") return drawnIn(screen.place.art, screen.mood);
  return screen.name === "briefing" || screen.name === "debrief" ? screen.art : null;
}
