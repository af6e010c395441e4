import type { PlayView, View } from "../app/view.ts";
import { drawing, drawnIn, figures, place } from "./art.ts";
import { DEPTH } from "./depth.ts";
import { type Frame, placeCamera } from "./geometry/camera.ts";
import { LAYERS } from "./geometry/parallax.ts";
import { frameOf } from "./host.ts";
import { type Motion, motionOf } from "./motion.ts";
import { type Posture, postures, SHADE, SHADOW, shadowOf } from "./posture.ts";
import { type Projection, toHost } from "./projection.ts";
import { Rig } from "./rig.ts";
import { PATCH } from "./shadow.ts";
import { lightOf, toneOf } from "./tone.ts";

/**
 * A place as it first stands, put together from the same drawings by the browser itself: the engine weighs more than the
 * story and comes after it.
 */
export type Still = {
  /** Resolves when the first picture stands, or none can. */
  readonly drawn: Promise<void>;
  update(view: View): void;
  remove(): void;
};

/** Lays what the View asks for into `host`. Only a place can be seen so; what doesn't arrive is the engine's to tell of. */
export function startStill(host: HTMLElement, view: View): Still {
  let last = view;
  let sheet: HTMLElement | null = null;
  let shown = "";
  let gone = false;

  const show = (next: HTMLElement | null): void => {
    sheet?.remove();
    sheet = next;
    if (sheet) host.append(sheet);
  };
  const lay = async (): Promise<void> => {
    const { screen, settings } = last;
    // Other screens keep the place, as the engine does. The map is another picture.
    if (screen.name === "hub") show(null);
    if (screen.name !== "play") return;
    const frame = frameOf(host);
    const motion = motionOf(settings.motion, matchMedia("(prefers-reduced-motion: reduce)").matches);
    const wanted = JSON.stringify([screen.place.art, screen.mood, screen.cast, screen.speaker, frame, motion]);
    if (wanted === shown || frame.w === 0 || frame.h === 0) return;
    shown = wanted;
    const next = await put(screen, frame, motion);
    if (!gone && shown === wanted) show(next);
  };
  const resized = new ResizeObserver(() => void lay().catch(() => undefined));
  resized.observe(host);
  return {
    drawn: lay().catch(() => undefined),
    update(next) {
      last = next;
      void lay().catch(() => undefined);
    },
    remove() {
      gone = true;
      resized.disconnect();
      show(null);
    },
  };
}

async function put(screen: PlayView, frame: Frame, motion: Motion): Promise<HTMLElement> {
  const art = drawnIn(screen.place.art, screen.mood);
  const file = place(art);
  const rig = new Rig();
  rig.motion = motion;
  rig.place(placeCamera(frame, file.size, file.phoneStops), frame, 1);
  const { view } = rig;
  const sheet = element("stage-still");
  const layers = file.layers.map(layer => {
    const { x, y } = toHost(view, layer, { x: 0, y: 0 });
    const image = drawn(`places/${art}/${layer}`);
    if (image) box(image, x, y, file.size.w * view.camera.scale, file.size.h * view.camera.scale);
    if (image && layer === "light") image.style.opacity = String(lightOf(file.effect, screen.speaker === null ? 0 : 1));
    return { image, before: LAYERS.indexOf(layer) < DEPTH.cast };
  });
  const people = postures(screen.cast, screen.speaker, file.spots, file.size.w / 2, figures());
  // Who speaks stands before the others.
  const bodies = [...people].sort((a, b) => Number(a.talking) - Number(b.talking)).map(one => body(view, one));
  const tone = element("stage-still-tone");
  tone.style.background = toneOf(screen.mood, file.hour) ?? "";
  const pieces = [
    ...layers.filter(({ before }) => before).map(({ image }) => image),
    grain(view),
    ...people.map(one => shadow(view, one)),
    ...bodies.flat(),
    ...layers.filter(({ before }) => !before).map(({ image }) => image),
    tone,
  ].filter(piece => piece !== null);
  sheet.append(...pieces);
  // All at once, or a place would be seen being built.
  await Promise.all(pieces.flatMap(piece => (piece instanceof HTMLImageElement ? [piece.decode()] : [])));
  return sheet;
}

function element(name: string): HTMLElement {
  const made = document.createElement("div");
  made.className = name;
  made.setAttribute("aria-hidden", "true");
  return made;
}

function drawn(path: string): HTMLImageElement | null {
  const url = drawing(path);
  if (url === null) return null;
  const image = new Image();
  image.alt = "";
  image.src = url;
  return image;
}

/** Places a piece, CSS px of the host. */
function box(piece: HTMLElement, x: number, y: number, w: number, h: number): void {
  Object.assign(piece.style, { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` });
}

/** The print's grain lies on the place, not on the people. */
function grain(view: Projection): HTMLElement | null {
  const url = drawing("grain-tile");
  if (url === null) return null;
  const piece = element("stage-still-grain");
  piece.style.backgroundImage = `url("${url}")`;
  piece.style.zoom = String(view.camera.scale);
  return piece;
}

function shadow(view: Projection, { spot, scale }: Posture): HTMLElement {
  const { x, y } = toHost(view, "action", spot);
  const { w, h } = shadowOf(scale * view.camera.scale);
  const piece = element("stage-still-shadow");
  Object.assign(piece.style, { background: SHADE, clipPath: PATCH, opacity: String(SHADOW) });
  box(piece, x - w / 2, y - h / 2, w, h);
  return piece;
}

/** A person in the pose they are seen in, and the shade over who listens. */
function body(view: Projection, { person, figure, spot, scale, mirrored, talking, back }: Posture): HTMLElement[] {
  const name = `figures/${person.figure}`;
  const image = (talking && figure.speaks ? drawn(`${name}.speaking`) : null) ?? drawn(name);
  if (!image) return [];
  const { x, y } = toHost(view, "action", spot);
  const size = scale * view.camera.scale;
  const [w, h] = [figure.w * size, figure.h * size];
  const pieces: HTMLElement[] = [image];
  if (back > 0) {
    const shade = element("stage-still-shade");
    Object.assign(shade.style, { background: SHADE, maskImage: `url("${image.src}")`, opacity: String(back) });
    pieces.push(shade);
  }
  for (const piece of pieces) {
    box(piece, x - w / 2, y - h, w, h);
    if (mirrored) piece.style.transform = "scaleX(-1)";
  }
  return pieces;
}
