/** Where the camera stands among a phone's stops, and a way to move it. */
export class Dots {
  readonly #layer: HTMLElement;
  readonly #go: (stop: number) => void;

  constructor(layer: HTMLElement, go: (stop: number) => void) {
    this.#layer = layer;
    this.#go = go;
  }

  set(count: number, at: number): void {
    if (this.#layer.childElementCount !== count) this.#make(count);
    for (const [i, dot] of [...this.#layer.children].entries()) dot.classList.toggle("is-here", i === at);
    this.#layer.hidden = count < 2;
  }

  #make(count: number): void {
    this.#layer.replaceChildren(
      ...Array.from({ length: count }, (_, i) => {
        const dot = document.createElement("button");
        dot.type = "button";
        dot.tabIndex = -1;
        dot.addEventListener("pointerdown", event => event.preventDefault());
        dot.addEventListener("mousedown", event => event.preventDefault());
        dot.addEventListener("click", () => this.#go(i));
        return dot;
      }),
    );
  }
}
