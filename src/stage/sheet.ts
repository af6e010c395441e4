import type { Frame } from "./geometry/camera.ts";

/** The elements of the stage inside its host: the canvas, and the overlay over it. All hidden from screen readers. */
export type Sheet = {
  readonly root: HTMLElement;
  readonly markers: HTMLElement;
  readonly dots: HTMLElement;
  readonly closeUp: HTMLElement;
  /** Keeps dots and close-ups out of what lies under the interface. */
  inset(frame: Frame): void;
  /** A fresh canvas in the place of the one before: a canvas that gave one kind of context gives no other. */
  canvas(): HTMLCanvasElement;
};

export function spread(host: HTMLElement): Sheet {
  const layer = (name: string): HTMLElement => {
    const element = document.createElement("div");
    element.className = name;
    return element;
  };
  const root = layer("stage");
  root.setAttribute("aria-hidden", "true");
  const markers = layer("stage-markers");
  const dots = layer("stage-dots");
  const closeUp = layer("stage-close-ups");
  root.append(markers, dots, closeUp);
  host.append(root);
  let current: HTMLCanvasElement | null = null;
  return {
    root,
    markers,
    dots,
    closeUp,
    inset({ right, bottom }) {
      root.style.setProperty("--stage-right", `${right}px`);
      root.style.setProperty("--stage-bottom", `${bottom}px`);
    },
    canvas() {
      current?.remove();
      current = document.createElement("canvas");
      current.setAttribute("aria-hidden", "true");
      root.prepend(current);
      return current;
    },
  };
}
