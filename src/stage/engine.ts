import type Phaser from "phaser";
import { fetchPhaser, type PhaserModule } from "./phaser.ts";
import type { RendererName } from "./renderer.ts";

/** Ink: what shows where no art does. */
const GROUND_COLOUR = "#0d1628";
/** Phaser's number for the blend mode. */
export const MULTIPLY = 2;
const LONGEST_STEP = 50;
/** A driver that comes back does so within a second or two. */
const RESTORE_MS = 3000;

/** Draws one frame's worth of movement (dt in ms); true while anything still moves. */
export type Step = (dt: number) => boolean;

/**
 * Phaser, kept asleep. Nothing is drawn and no animation frame is asked for unless something moves or has been
 * invalidated.
 */
export type Engine = {
  readonly renderer: RendererName;
  readonly canvas: HTMLCanvasElement;
  readonly scene: Phaser.Scene;
  /** Draw again, soon: now if the loop runs, else in the next animation frame. */
  invalidate(): void;
  /** Draws again; resolves when it has. */
  drawn(): Promise<void>;
  /** New size in device px; draws at once, since a canvas loses its picture when resized. */
  resize(width: number, height: number): void;
  destroy(): void;
};

/**
 * Starts Phaser in `canvas`. Rejects where the renderer can't be made. `lost`: the graphics were taken away and didn't
 * come back; this engine draws no more.
 */
export async function startEngine(
  canvas: HTMLCanvasElement,
  renderer: RendererName,
  step: Step,
  lost: () => void,
): Promise<Engine> {
  const { game, scene } = await boot(await fetchPhaser(renderer), canvas, renderer);
  let frame = 0;
  let moving = true;
  let gone = false;
  game.events.on("step", (_time: number, dt: number) => {
    moving = step(Math.min(dt, LONGEST_STEP));
  });
  game.events.on("postrender", () => {
    if (!moving && scene.tweens.getTweens().length === 0) game.loop.sleep();
  });
  const wake = (): void => {
    frame = 0;
    game.loop.wake();
  };
  // A drawing that was under way when the picture was taken down still comes.
  const invalidate = (): void => {
    if (!gone && !game.loop.running && frame === 0) frame = requestAnimationFrame(wake);
  };
  // Phaser tests for new blend modes before its test pictures have arrived, and takes them for missing.
  if ("blendModes" in game.renderer) (game.renderer.blendModes as string[])[MULTIPLY] = "multiply";
  // A lost context takes the picture with it; Phaser uploads the textures again, then a frame has to be drawn.
  let patience: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(patience);
    // Phones take the graphics from a page in the background, and give them back when it's looked at again.
    patience = setTimeout(() => (document.hidden ? wait() : lost()), RESTORE_MS);
  };
  game.renderer.on("losewebgl", wait);
  game.renderer.on("restorewebgl", () => {
    clearTimeout(patience);
    invalidate();
  });
  canvas.addEventListener("contextrestored", invalidate);
  return {
    renderer,
    canvas,
    scene,
    invalidate,
    drawn() {
      invalidate();
      return new Promise(resolve => game.events.once("postrender", () => resolve()));
    },
    resize(width, height) {
      if (canvas.width !== width || canvas.height !== height) {
        game.scale.resize(width, height);
        game.loop.tick();
      }
      invalidate();
    },
    destroy() {
      gone = true;
      cancelAnimationFrame(frame);
      clearTimeout(patience);
      canvas.removeEventListener("contextrestored", invalidate);
      game.destroy(true);
      // Phaser destroys itself in its next step, and a sleeping loop has none.
      game.loop.wake();
    },
  };
}

type Booted = { readonly game: Phaser.Game; readonly scene: Phaser.Scene };

function boot({ default: Phaser }: PhaserModule, canvas: HTMLCanvasElement, renderer: RendererName): Promise<Booted> {
  return new Promise((resolve, reject) => {
    const webgl = renderer === "webgl";
    const start = (): Phaser.Game =>
      new Phaser.Game({
        type: webgl ? Phaser.WEBGL : Phaser.CANVAS,
        canvas,
        width: Math.max(canvas.width, 1),
        height: Math.max(canvas.height, 1),
        backgroundColor: GROUND_COLOUR,
        banner: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
        fps: { smoothStep: false },
        // One texture to a batch: phaserjs/phaser#7372 loses pieces of sprites otherwise.
        render: {
          maxTextures: 1,
          antialias: true,
          antialiasGL: false,
          powerPreference: "low-power",
          // Phaser rounds by drawing everything half a pixel larger, which a canvas has to work out pixel by pixel.
          roundPixels: false,
        },
        scene: {
          create(this: Phaser.Scene) {
            resolve({ game, scene: this });
          },
        },
      });
    let game: Phaser.Game;
    try {
      game = start();
      if (!game.isBooted) reject(new Error("Phaser didn't start"));
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
