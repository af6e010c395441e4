import { describe, expect, test } from "vitest";
import { inTurn, ratioRow, rowOf, turnsFor } from "../../../src/tools/bench/bench.ts";
import type { Site } from "../../bench/site.ts";

const site = (name: string, own = false): Site => ({
  name,
  url: "http://127.0.0.1/",
  choice: "a",
  text: "p",
  stage: null,
  moving: null,
  own,
});
const bench = { ours: site("Plain Sight", true), others: [site("Bare page"), site("Ink")], bare: "Bare page" };
const head = { part: "first", what: "first choice", unit: "ms" } as const;

test("pages are measured in turn, run by run", async () => {
  const order: string[] = [];
  const found = await inTurn(bench, 2, ({ name }) => {
    order.push(name);
    return Promise.resolve(order.length);
  });
  expect(order).toEqual(["Plain Sight", "Bare page", "Ink", "Plain Sight", "Bare page", "Ink"]);
  expect([...found]).toEqual([
    ["Plain Sight", [1, 4]],
    ["Bare page", [2, 5]],
    ["Ink", [3, 6]],
  ]);
});

describe("a row", () => {
  const found = new Map([
    ["Plain Sight", [1100, 1200, 1300]],
    ["Bare page", [1000]],
  ]);
  const row = rowOf(head, bench, found, ms => [ms]);

  test("holds ours and every other page's, nothing where a page wasn't measured", () => {
    expect(row.ours).toEqual([1100, 1200, 1300]);
    expect([...row.others]).toEqual([
      ["Bare page", [1000]],
      ["Ink", []],
    ]);
  });

  test.each([
    { by: "Bare page", is: [1.2] },
    { by: "Ink", is: [] },
    { by: "nobody", is: [] },
  ])("by $by is $is", ({ by, is }) => {
    expect(ratioRow("the same, by it", row, by, 1.25).ours).toEqual(is);
  });
});

test.each([
  { page: "ours", of: bench.ours, more: true },
  { page: "the bare page", of: site("Bare page"), more: true },
  { page: "another", of: site("Ink"), more: false },
])("$page is walked to the end: $more", ({ of, more }) => {
  // The golden walkthrough has 32 choices.
  expect(turnsFor(bench, of) > 32).toBe(more);
});
