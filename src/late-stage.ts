import type { Intents, View } from "./app/view.ts";
import type { Stage } from "./stage/stage.ts";
import type { Still } from "./stage/still.ts";

/** The picture beside the words: fetched after them, and only where it's wanted. Without it everything can still be done. */
export type LateStage = {
  update(view: View): void;
  /** The first picture stands, or none will for now. */
  readonly first: Promise<void>;
};

type From = {
  readonly host: HTMLElement;
  readonly intents: Intents;
  /** The newest View. */
  readonly view: () => View;
  /** Told each time that the picture has come, has failed, or isn't wanted. */
  readonly settled: () => void;
};

// Phaser breaks as soon as it is loaded where no canvas gives a context: don't even fetch it.
const canDraw = (): boolean => document.createElement("canvas").getContext("2d") !== null;

/** Whether the picture is wanted at all, and now. */
const wanted = ({ settings, pictureWaits }: View): boolean => settings.stage && !pictureWaits;

/** `<html data-picture>` says how far it is: absent, shown or failed. */
export function createLateStage({ host, intents, view, settled }: From): LateStage {
  let stage: Stage | null = null;
  /** Stands in for it while the engine is on its way. */
  let still: Still | null = null;
  let state: "absent" | "coming" | "shown" | "failed" = "absent";
  let tellFirst: () => void = () => undefined;
  const first = new Promise<void>(resolve => {
    tellFirst = resolve;
  });

  const settle = (now: "absent" | "shown" | "failed"): void => {
    state = now;
    document.documentElement.dataset.picture = now;
    tellFirst();
    settled();
  };

  /** Switched off while it's on its way, and on again: the first that was on its way mustn't come as well. */
  let raised = 0;

  const raise = async (): Promise<void> => {
    raised += 1;
    const mine = raised;
    try {
      if (!canDraw()) throw new Error("no canvas");
      const { fetchEngine, startStill } = await import("./stage/ahead.ts");
      if (mine !== raised) return;
      still = startStill(host, view());
      await still.drawn;
      tellFirst();
      const [{ createStage }] = await Promise.all([import("./stage/stage.ts"), fetchEngine()]);
      if (mine !== raised) return;
      stage = createStage(host, intents, { still });
      stage.update(view());
      settle("shown");
    } catch {
      if (mine !== raised) return;
      still?.remove();
      stage = null;
      settle("failed");
    }
  };

  return {
    first,
    update(now) {
      if (!wanted(now)) {
        raised += 1;
        still?.remove();
        stage?.destroy();
        stage = null;
        settle("absent");
      } else if (stage) {
        stage.update(now);
      } else if (state === "coming") {
        still?.update(now);
      } else if (state === "absent" && now.screen.name !== "loading") {
        state = "coming";
        // Two frames later the words are on screen.
        requestAnimationFrame(() => requestAnimationFrame(() => void raise()));
      }
    },
  };
}
