import { cell, otherCell, type Row, shown, verdict } from "./row.ts";
import { NONE } from "./sample.ts";
import { markHere } from "./scale.ts";

/** All rows as one Markdown table. `others` are the pages beside ours, in order; `blankMs` the blank page's median. */
export function table(rows: readonly Row[], others: readonly string[], blankMs: number): string {
  const head = ["what", "unit", "Plain Sight", "mark", "mark here", ...others];
  return markdown([head, ...rows.map(row => cells(row, others, blankMs))]);
}

function cells(row: Row, others: readonly string[], blankMs: number): readonly string[] {
  const { what, unit, ours, mark } = row;
  const judged = (at: number | null): string => {
    if (at === null || mark === undefined) return "–";
    const least = mark.least === true;
    return `${least ? "≥" : "≤"} ${shown(at, unit)} ${verdict(row, at, least)}`;
  };
  return [
    what,
    unit,
    cell(ours, unit),
    judged(mark?.at ?? null),
    judged(markHere(row, blankMs)),
    ...others.map(name => otherCell(row.others.get(name) ?? NONE, row)),
  ];
}

function markdown(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map(line => (line[at] ?? "").length)));
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, at) => text.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = lines;
  return [line(head), `|${widths.map(width => "-".repeat(width + 2)).join("|")}|`, ...body.map(line)].join("\n");
}
