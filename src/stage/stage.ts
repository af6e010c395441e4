import "./needs-canvas.ts";
import type { Intents, View } from "../app/view.ts";
import { Picture } from "./picture.ts";
import type { RendererName } from "./renderer.ts";
import type { Still } from "./still.ts";
import "./stage.css";

/** The picture beside the text. Everything in it can also be done without it. */
export type Stage = { update(view: View): void; destroy(): void };

export type StageOptions = {
  /** Told of what went wrong after the start: a drawing that didn't arrive. The stage goes on as far as it can. */
  readonly problem?: (error: unknown) => void;
  /** Instead of what the machine's graphics suggest. */
  readonly renderer?: RendererName;
  /** What stands in for the picture until its first sight is there. */
  readonly still?: Pick<Still, "remove"> | null;
};

/**
 * Puts the picture into `host`, whose size and place are CSS's; its right and bottom padding say how much of it the
 * interface lies over. Where a browser has no canvas, this module's import is refused; the caller goes on without.
 * With `settings.stage` off, all of it is taken down until it is on again.
 */
export function createStage(
  host: HTMLElement,
  intents: Pick<Intents, "choose" | "openBriefing">,
  options: StageOptions = {},
): Stage {
  let last: View | null = null;
  const raise = (renderer?: RendererName): Picture =>
    new Picture(host, intents, {
      ...options,
      ...(renderer && { renderer }),
      // Canvas needs no graphics card: what its driver does to WebGL can't happen again.
      lost() {
        picture?.destroy();
        picture = raise("canvas");
        if (last) picture.update(last);
      },
    });
  let picture: Picture | null = raise();
  return {
    update(view) {
      last = view;
      if (!view.settings.stage) {
        picture?.destroy();
        picture = null;
        return;
      }
      picture ??= raise();
      picture.update(view);
    },
    destroy() {
      picture?.destroy();
      picture = null;
    },
  };
}
