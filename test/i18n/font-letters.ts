import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { ROOT } from "../../src/tools/story/command.ts";

const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const OWN_TAG = 63;

/** The cmap table of a WOFF2 file: https://www.w3.org/TR/WOFF2/, sections 4 and 5. */
const cmapOf = (file: Buffer): Buffer => {
  const tables = file.readUInt16BE(12);
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let offset = 0;
  let found: readonly [number, number] | null = null;
  for (let n = 0; n < tables; n += 1) {
    const flags = file.readUInt8(at);
    at += 1;
    const tag = flags & 0x3f;
    if (tag === OWN_TAG) at += 4;
    const length = base128();
    const version = flags >> 6;
    const transformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    const stored = transformed ? base128() : length;
    if (tag === CMAP) found = [offset, length];
    offset += stored;
  }
  if (found === null) throw new Error("a font has a cmap");
  const whole = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return whole.subarray(found[0], found[0] + found[1]);
};

/** Code points from a subtable of format 4 (segments) or 12 (groups). */
const pointsIn = (table: Buffer): readonly number[] => {
  const points: number[] = [];
  const add = (from: number, to: number): void => {
    for (let point = from; point <= to; point += 1) if (point !== 0xffff) points.push(point);
  };
  if (table.readUInt16BE(0) === 12)
    for (let n = 0; n < table.readUInt32BE(12); n += 1)
      add(table.readUInt32BE(16 + n * 12), table.readUInt32BE(20 + n * 12));
  if (table.readUInt16BE(0) === 4) {
    const segments = table.readUInt16BE(6) / 2;
    for (let n = 0; n < segments; n += 1)
      add(table.readUInt16BE(16 + segments * 2 + n * 2), table.readUInt16BE(14 + n * 2));
  }
  return points;
};

/** Every code point for which a font file has a glyph. */
export const lettersOfFont = (path: string): ReadonlySet<number> => {
  const cmap = cmapOf(readFileSync(path));
  const points = new Set<number>();
  for (let n = 0; n < cmap.readUInt16BE(2); n += 1)
    for (const point of pointsIn(cmap.subarray(cmap.readUInt32BE(8 + n * 8)))) points.add(point);
  return points;
};

export type Face = {
  readonly file: string;
  readonly weight: number;
  readonly ranges: readonly (readonly [number, number])[];
};

/** The faces that the style sheet declares: file, weight, and the letters for which the browser fetches it. */
export const facesOf = (css: string): readonly Face[] =>
  [...css.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, body = ""]) => {
    const file = /url\("([^"]+)"\)/.exec(body)?.[1];
    if (file === undefined) return [];
    const ranges = [...(/unicode-range:([^;]*);/.exec(body)?.[1] ?? "").matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
    return [
      {
        file: join(ROOT, "node_modules", file),
        weight: Number(/font-weight: (\d+)/.exec(body)?.[1]),
        ranges: ranges.map(([, from = "", to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const),
      },
    ];
  });
