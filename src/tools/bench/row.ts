import type { Part } from "./options.ts";
import { middle, type Sample } from "./sample.ts";

/** What a row is measured in. Times and rates depend on the machine: their marks are told scaled as well. */
export type Unit = "ms" | "kB" | "MB" | "x" | "%" | "fps" | "frames" | "/s";

export type Row = {
  readonly part: Part;
  readonly what: string;
  readonly unit: Unit;
  /** Ours, and by name every other page that has such a thing. */
  readonly ours: Sample;
  readonly others: ReadonlyMap<string, Sample>;
  readonly mark?: { readonly at: number; readonly least?: true };
};

const DECIMALS: Readonly<Record<Unit, number>> = { ms: 0, kB: 1, MB: 1, x: 2, "%": 1, fps: 0, frames: 0, "/s": 0 };

/** More where a value is so small that they tell something. */
const decimalsOf = (value: number, unit: Unit): number => (unit === "ms" && Math.abs(value) < 100 ? 1 : DECIMALS[unit]);

export function shown(value: number, unit: Unit): string {
  const decimals = decimalsOf(value, unit);
  return value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** `1,024 (998–1,101)`: the median, and from the least to the most where there are several values. */
export function cell(sample: Sample, unit: Unit): string {
  if (sample.length === 0) return "–";
  const value = shown(middle(sample), unit);
  if (sample.length === 1) return value;
  return `${value} (${shown(Math.min(...sample), unit)}–${shown(Math.max(...sample), unit)})`;
}

/** Another's cell: with how many times ours it is. */
export function otherCell(sample: Sample, row: Row): string {
  const ratio = middle(sample) / middle(row.ours);
  const told = cell(sample, row.unit);
  return Number.isFinite(ratio) && middle(sample) > 0 ? `${told} ×${ratio.toFixed(2)}` : told;
}

/** Judged by the median as it is shown, so that what can be read is what counts. */
export function verdict({ ours, unit }: Row, at: number, least: boolean): "ok" | "OVER" | "UNDER" | "not known" {
  if (ours.length === 0) return "not known";
  const value = Number(middle(ours).toFixed(decimalsOf(middle(ours), unit)));
  if (least) return value >= at ? "ok" : "UNDER";
  return value <= at ? "ok" : "OVER";
}
