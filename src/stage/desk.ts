import type { Intents } from "../app/view.ts";
import type { Engine } from "./engine.ts";

/** What a sight works with: the engine, and the layers of the overlay. */
export type Desk = {
  readonly engine: Engine;
  readonly intents: Pick<Intents, "choose" | "openBriefing">;
  readonly overlay: { readonly markers: HTMLElement; readonly dots: HTMLElement; readonly closeUp: HTMLElement };
  /** Bytes of texture the layers of a place may take. */
  readonly budget: number;
  /** Something was wrong after the start. */
  readonly problem: (error: unknown) => void;
};
