import type { Knot } from "../places.ts";
import type { Contents, Item } from "./contents.ts";
import type { Arrow } from "./flow.ts";
import { anchor, escaped } from "./html.ts";
import { BOX, layOut, type Placed } from "./layout.ts";

const GATE_COLOUR = { lawful: "#005480", weak: "#7e5403", unlawful: "#7d0d05", harmful: "#1c0215" } as const;

/** The knots of a story and the ways between them, as SVG. Failing places are red; each box leads to its texts. */
export const picture = (contents: readonly Contents[], arrows: readonly Arrow[]): string => {
  const { placed, width, height } = layOut(
    contents.map(({ knot }) => knot),
    arrows,
  );
  const lines = arrows.map(arrow => line(arrow, placed)).join("");
  const boxes = contents.map(each => box(each, placed.get(each.knot))).join("");
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Knots and the ways between them">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${lines}${boxes}</svg>`;
};

const line = ({ from, to, choices }: Arrow, placed: ReadonlyMap<Knot, Placed>): string => {
  const start = placed.get(from);
  const end = placed.get(to);
  if (start === undefined || end === undefined) return "";
  const by = choices.size === 0 ? "the text runs on" : [...choices].join(", ");
  const title = `<title>${escaped(`${from.name} → ${to.name}: ${by}`)}</title>`;
  const half = BOX.width / 2;
  if (end.y > start.y) {
    const [x1, y1, x2, y2] = [start.x + half, start.y + BOX.height, end.x + half, end.y - 2];
    const bend = (y2 - y1) / 2;
    // What passes a row goes round its boxes on the right.
    const far = y2 - y1 > BOX.gapY * 2 && Math.abs(x1 - x2) < half;
    const side = far ? half + 34 : 0;
    return `<path class="way" d="M${x1} ${y1}C${x1 + side} ${y1 + bend} ${x2 + side} ${y2 - bend} ${x2} ${y2}">${title}</path>`;
  }
  const [x1, y1, x2, y2] = [start.x, start.y + BOX.height / 2, end.x, end.y + BOX.height / 2];
  return `<path class="way back" d="M${x1} ${y1}C${x1 - 44} ${y1} ${x2 - 44} ${y2} ${x2 - 2} ${y2}">${title}</path>`;
};

const box = ({ knot, items, problems }: Contents, at: Placed | undefined): string => {
  if (at === undefined) return "";
  const count = (kind: Item["kind"]): string => {
    const all = items.filter(item => item.kind === kind);
    return `${all.filter(({ met }) => met).length}/${all.length} ${kind}s`;
  };
  const wrong = problems.length > 0 || items.some(({ met }) => !met);
  const clues = items.filter(({ notes }) => notes.some(note => note.startsWith("clue "))).length;
  const ends = items.flatMap(({ notes }) => notes.filter(note => note.startsWith("ending ")));
  const gates = items.flatMap(({ gate }) => gate ?? []);
  const dots = gates
    .map((gate, at) => `<rect x="${at * 13}" width="10" height="10" fill="${GATE_COLOUR[gate]}"/>`)
    .join("");
  const more = [clues > 0 ? `${clues} ${clues === 1 ? "clue" : "clues"}` : "", ...ends].filter(Boolean).join(" · ");
  return `<a href="#${anchor(knot.name)}"><g class="knot${wrong ? " wrong" : ""}" transform="translate(${at.x} ${at.y})">
<rect width="${BOX.width}" height="${BOX.height}"/><text class="name" x="12" y="24">${escaped(knot.name)}</text>
<text x="12" y="44">${count("line")}, ${count("choice")}</text><text x="12" y="63">${escaped(more)}</text>
<g transform="translate(${BOX.width - 12 - gates.length * 13 + 3} 14)">${dots}</g></g></a>`;
};
