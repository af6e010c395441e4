import { describe, expect, test } from "vitest";
import { paceOfProof } from "../../../src/tools/bench/proof-pace.ts";
import { cell, otherCell, type Row, verdict } from "../../../src/tools/bench/row.ts";
import { middle } from "../../../src/tools/bench/sample.ts";
import { BLANK_THERE_MS, markHere } from "../../../src/tools/bench/scale.ts";
import { table } from "../../../src/tools/bench/table.ts";

const row = (part: Partial<Row>): Row => ({
  part: "first",
  what: "first choice",
  unit: "ms",
  ours: [900, 1000, 1200],
  others: new Map(),
  ...part,
});

describe("the median", () => {
  test.each([
    { sample: [3, 1, 2], is: 2 },
    { sample: [4, 1, 2, 3], is: 2.5 },
    { sample: [7], is: 7 },
    { sample: [], is: Number.NaN },
  ])("of $sample is $is", ({ sample, is }) => {
    expect(middle(sample)).toBe(is);
  });
});

describe("a cell", () => {
  test.each([
    {
      what: "of several values tells median and spread",
      sample: [900, 1200, 1000],
      unit: "ms",
      is: "1,000 (900–1,200)",
    },
    { what: "of one value tells it alone", sample: [74.66], unit: "kB", is: "74.7" },
    { what: "of short times has a decimal", sample: [3.14], unit: "ms", is: "3.1" },
    { what: "of nothing says so", sample: [], unit: "ms", is: "–" },
  ] as const)("$what", ({ sample, unit, is }) => {
    expect(cell(sample, unit)).toBe(is);
  });

  test("of another page tells how many times ours it is", () => {
    expect(otherCell([1500], row({}))).toBe("1,500 ×1.50");
    expect(otherCell([], row({}))).toBe("–");
    expect(otherCell([1500], row({ ours: [] }))).toBe("1,500");
    expect(otherCell([170], row({ unit: "%", ours: [0] }))).toBe("170.0");
  });
});

describe("a verdict", () => {
  test.each([
    { what: "at the mark", ours: [1100], at: 1100, least: false, is: "ok" },
    { what: "over it", ours: [1101], at: 1100, least: false, is: "OVER" },
    { what: "by the median, not the slowest", ours: [1000, 1050, 5000], at: 1100, least: false, is: "ok" },
    { what: "under a least mark", ours: [59.4], at: 60, least: true, is: "UNDER" },
    { what: "as the figure is shown", ours: [59.7], at: 60, least: true, is: "ok" },
    { what: "of nothing measured", ours: [], at: 60, least: true, is: "not known" },
  ] as const)("$what is $is", ({ ours, at, least, is }) => {
    expect(verdict(row({ ours, unit: least ? "fps" : "ms" }), at, least)).toBe(is);
  });
});

describe("a mark on this machine", () => {
  test.each([
    { what: "of a time grows with the blank page", unit: "ms", blank: 2 * BLANK_THERE_MS, is: 200 },
    { what: "of a rate shrinks with it", unit: "/s", blank: 2 * BLANK_THERE_MS, is: 50 },
    { what: "of bytes is the same everywhere", unit: "kB", blank: 2 * BLANK_THERE_MS, is: null },
    { what: "isn't known without the blank page", unit: "ms", blank: Number.NaN, is: null },
  ] as const)("$what", ({ unit, blank, is }) => {
    expect(markHere(row({ unit, mark: { at: 100 } }), blank)).toBe(is);
  });

  test("is none where there is no mark", () => {
    expect(markHere(row({}), BLANK_THERE_MS)).toBeNull();
  });
});

test("the table has a line a row, both marks with their verdicts, and every page's column", () => {
  const rows = [
    row({ mark: { at: 1100 }, others: new Map([["Bare page", [800]]]) }),
    row({ what: "script", unit: "kB", ours: [76], mark: { at: 75 } }),
  ];
  expect(table(rows, ["Bare page", "Ink"], 500).split("\n")).toEqual([
    "| what         | unit | Plain Sight       | mark        | mark here  | Bare page | Ink |",
    "|--------------|------|-------------------|-------------|------------|-----------|-----|",
    "| first choice | ms   | 1,000 (900–1,200) | ≤ 1,100 ok  | ≤ 1,270 ok | 800 ×0.80 | –   |",
    "| script       | kB   | 76.0              | ≤ 75.0 OVER | –          | –         | –   |",
  ]);
});

describe("the proof's pace", () => {
  test.each([
    {
      output:
        "…\n25738 states in 27.0 s, 953 states/s with loading and checks; exploring alone 15321 steps/s in 2 threads\n88 passed, 0 failed",
      is: 15321,
    },
    { output: 'There is no case "x".', is: null },
  ])("is $is", ({ output, is }) => {
    expect(paceOfProof(output)).toBe(is);
  });
});
