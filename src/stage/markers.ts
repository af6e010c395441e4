import type { HotspotView } from "../app/view.ts";
import type { Point } from "./geometry/camera.ts";

/** What is drawn in a tag: a lens, or a tick once the thing has been examined. 20×20. */
const LENS = "M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11zM12.5 12.5L18 18";
const TICK = "M3 10.5l4.6 4.6L17 5";

export type Marker = { readonly hotspot: HotspotView; readonly at: Point };

type Tag = { readonly button: HTMLButtonElement; readonly at: Point };

/**
 * Evidence tags over the canvas: a convenience for the pointer. The interface lists the same things as named buttons,
 * so these are out of the tab order and hidden from screen readers.
 */
export class Markers {
  readonly #layer: HTMLElement;
  readonly #choose: (choice: string) => void;
  readonly #noticed: (at: Point | null) => void;
  #tags = new Map<string, Tag>();

  constructor(layer: HTMLElement, choose: (choice: string) => void, noticed: (at: Point | null) => void) {
    this.#layer = layer;
    this.#choose = choose;
    this.#noticed = noticed;
  }

  /** Shows what can be examined, and what has been. */
  set(markers: readonly Marker[]): void {
    this.#noticed(null);
    const tags = new Map<string, Tag>();
    for (const { hotspot, at } of markers) {
      const button = this.#tags.get(hotspot.id)?.button ?? this.#make(hotspot.id, at);
      this.#dress(button, hotspot);
      tags.set(hotspot.id, { button, at });
    }
    for (const [id, { button }] of this.#tags) if (!tags.has(id)) button.remove();
    this.#tags = tags;
  }

  /** Follows the camera. */
  layout(toHost: (at: Point) => Point): void {
    for (const { button, at } of this.#tags.values()) {
      const { x, y } = toHost(at);
      button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      button.dataset.side = x < 130 ? "start" : x > this.#layer.clientWidth - 130 ? "end" : "middle";
    }
  }

  /** Points out a thing that has the focus, or the pointer, in the interface's list. */
  point(id: string | null): void {
    for (const [other, { button, at }] of this.#tags) {
      const on = other === id;
      button.classList.toggle("is-pointed", on);
      if (on) this.#noticed(at);
    }
    if (id === null) this.#noticed(null);
  }

  has(id: string): boolean {
    return this.#tags.has(id);
  }

  #make(id: string, at: Point): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "stage-marker";
    button.tabIndex = -1;
    button.dataset.marker = id;
    // A click must not take the focus into a part of the page that screen readers don't see.
    button.addEventListener("pointerdown", event => event.preventDefault());
    button.addEventListener("mousedown", event => event.preventDefault());
    button.addEventListener("click", () => {
      if (button.dataset.choice) this.#choose(button.dataset.choice);
    });
    button.addEventListener("pointerenter", () => this.#noticed(at));
    button.addEventListener("pointerleave", () => this.#noticed(null));
    this.#layer.append(button);
    return button;
  }

  #dress(button: HTMLButtonElement, { name, choice, found }: HotspotView): void {
    const key = `${found}|${choice ?? ""}|${name}`;
    if (button.dataset.key === key) return;
    button.dataset.key = key;
    button.dataset.choice = choice ?? "";
    button.disabled = choice === null;
    button.classList.toggle("is-found", found);
    const label = document.createElement("span");
    label.className = "stage-marker-name";
    label.textContent = name;
    button.replaceChildren(icon(found ? TICK : LENS), label);
  }
}

function icon(path: string): SVGSVGElement {
  const ns = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(ns, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  const line = document.createElementNS(ns, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
