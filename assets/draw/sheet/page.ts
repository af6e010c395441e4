/** The contact sheet as a page: every place with its cast, every figure in both poses, every close-up, named by id. */
import { figures } from "../figures/index.ts";
import { files } from "../files.ts";
import { places } from "../places/index.ts";
import { HEIGHT, WIDTH } from "../places/layers.ts";
import { closeUps } from "../props/index.ts";
import { casts } from "./cast.ts";

/** Width of the page in CSS px; as tall as it needs to be. */
export const PAGE_WIDTH = 1500;

const STYLE = `
  body { margin: 0; padding: 20px; width: ${PAGE_WIDTH - 40}px; background: #f4ead6; color: #17243f; font: 13px sans-serif; }
  h2 { font-size: 17px; margin: 18px 0 8px; }
  main { display: flex; flex-wrap: wrap; gap: 10px; align-items: end; }
  figure { margin: 0; } figcaption { padding: 3px 0; }
  .place { position: relative; overflow: hidden; width: 480px; height: 270px; }
  .place img { position: absolute; }
  .place img.layer { inset: 0; width: 100%; }
  .person img { height: 150px; } .thing img { width: 112px; display: block; }
`;

type Files = ReadonlyMap<string, string>;

function image(drawn: Files, path: string, extra = ""): string {
  const svg = drawn.get(path);
  if (!svg) throw new Error(`The contact sheet has no ${path}: run npm run art, or mend assets/draw/sheet/cast.ts.`);
  return `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}" alt="" ${extra}>`;
}

const captioned = (kind: string, id: string, body: string): string =>
  `<figure data-${kind}="${id}">${body}<figcaption>${id}</figcaption></figure>`;

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`;

/** A figure with its feet at a spot of the place. */
function person(drawn: Files, id: string, spot: { x: number; y: number; scale: number }): string {
  const sizes = JSON.parse(drawn.get("figures/figures.json") ?? "{}") as Record<string, { w: number; h: number }>;
  const { w = 0, h = 0 } = sizes[id] ?? {};
  const [left, top] = [spot.x - (w * spot.scale) / 2, spot.y - h * spot.scale];
  const style = `left:${share(left, WIDTH)};top:${share(top, HEIGHT)};width:${share(w * spot.scale, WIDTH)}`;
  return image(drawn, `figures/${id}.svg`, `style="${style}"`);
}

function place(drawn: Files, id: string): string {
  const at = places[id];
  if (!at) throw new Error(`No place ${id}`);
  const layer = (name: string): string =>
    drawn.has(`places/${id}/${name}.svg`) ? image(drawn, `places/${id}/${name}.svg`, 'class="layer"') : "";
  const people = at.spots.map((spot, i) => {
    const figure = casts[id]?.[i];
    return figure ? person(drawn, figure, spot) : "";
  });
  const pins = (at.pins ?? []).map(({ id: pin, x, y }) => {
    const style = `left:${share(x - 50, WIDTH)};top:${share(y - 108, HEIGHT)};width:${share(100, WIDTH)}`;
    return image(drawn, `places/${id}/pins/${pin}.svg`, `style="${style}"`);
  });
  const behind = ["sky", "far", "mid", "action"].map(layer);
  const before = ["fore", "light"].map(layer);
  return captioned("place", id, `<div class="place">${[...behind, ...people, ...pins, ...before].join("")}</div>`);
}

const poses = (drawn: Files, id: string): string =>
  captioned(
    "figure",
    id,
    `<div class="person">${image(drawn, `figures/${id}.svg`)}${image(drawn, `figures/${id}.speaking.svg`)}</div>`,
  );

const thing = (drawn: Files, id: string): string =>
  captioned("thing", id, `<div class="thing">${image(drawn, `props/${id}.svg`)}</div>`);

const part = (title: string, ids: readonly string[], draw: (id: string) => string): string =>
  `<h2>${title}</h2><main>${ids.map(draw).join("")}</main>`;

/** The whole page, with all pictures in it: it asks for nothing else. */
export function sheetPage(drawn: Files = files()): string {
  return [
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>${STYLE}</style>`,
    part("Places", Object.keys(places), id => place(drawn, id)),
    part("Figures", Object.keys(figures), id => poses(drawn, id)),
    part("Close-ups", Object.keys(closeUps), id => thing(drawn, id)),
  ].join("");
}
