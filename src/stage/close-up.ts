/** A thing too small to be seen on the stage, shown large on a sheet of paper. */
export class CloseUp {
  readonly #layer: HTMLElement;
  #card: HTMLElement | null = null;
  #url: string | null = null;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Opens the drawing; null closes what is open. */
  show(url: string | null): void {
    if (url === this.#url) return;
    this.close();
    this.#url = url;
    if (!url) return;
    const card = document.createElement("div");
    card.className = "stage-close-up";
    const image = new Image();
    image.alt = "";
    image.draggable = false;
    image.src = url;
    card.append(image);
    card.addEventListener("click", this.close);
    document.addEventListener("keydown", this.#key);
    this.#layer.append(card);
    this.#card = card;
  }

  readonly close = (): void => {
    document.removeEventListener("keydown", this.#key);
    this.#card?.remove();
    this.#card = null;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === "Escape") this.close();
  };
}
