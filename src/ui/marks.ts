import type { View } from "../app/view.ts";

export type Layout = "wide" | "side" | "narrow" | "tiny";

/**
 * How the play screen is laid out, by the room there is in the trainee's own text size: picture behind (`wide`), beside
 * (`side`, a phone on its side or very large text) or above the panel (`narrow`); `tiny`: one column that scrolls.
 */
export function layoutFor(width: number, height: number, textSize: number): Layout {
  const rem = (16 * textSize) / 100;
  const w = width / rem;
  const h = height / rem;
  if (w >= 54 && h >= 32) return "wide";
  if (w >= 38 && w > h) return "side";
  return h >= 26 && w >= 17 ? "narrow" : "tiny";
}

/** Measuring lays the whole page out, so it's done only where the answer can have changed. */
const layoutOf = ({ documentElement: html, defaultView }: Document, textSize: number): Layout =>
  layoutFor(html.clientWidth, defaultView?.innerHeight ?? 0, textSize);

type Shown = Pick<View, "settings" | "pictureWaits"> & {
  /** The screen. */
  readonly on: string;
  /** Art of the place, "" where there is none. */
  readonly place: string;
};

/**
 * Puts settings, screen and layout on the document's element, where the style sheets look for them. `resized`: the room
 * may have changed though screen and text size have not.
 */
export function markPage(document: Document, { settings, pictureWaits, on, place }: Shown, resized = false): void {
  const { documentElement: html } = document;
  const stands = html.dataset.on === on && html.dataset.text === String(settings.textSize) && !resized;
  const marks: Readonly<Record<string, string>> = {
    text: String(settings.textSize),
    contrast: settings.contrast,
    motion: settings.motion,
    stage: settings.stage && !pictureWaits ? "on" : "off",
    on,
    place,
    layout: (stands && html.dataset.layout) || layoutOf(document, settings.textSize),
  };
  // Writing an attribute restyles the page even where nothing changes.
  for (const [name, value] of Object.entries(marks)) if (html.dataset[name] !== value) html.dataset[name] = value;
}
