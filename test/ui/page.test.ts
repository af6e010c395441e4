import { describe, expect, test } from "vitest";
import { layoutFor } from "../../src/ui/marks.ts";

const ROWS = [
  { name: "an old PC", w: 1280, h: 720, text: 100, layout: "wide" },
  { name: "the same with text at 150 %: the panel gets a side of its own", w: 1280, h: 720, text: 150, layout: "side" },
  { name: "the same with text at 200 %", w: 1280, h: 720, text: 200, layout: "side" },
  { name: "a small old PC", w: 1024, h: 600, text: 100, layout: "wide" },
  { name: "a tablet upright", w: 768, h: 1024, text: 100, layout: "narrow" },
  { name: "a phone", w: 390, h: 844, text: 100, layout: "narrow" },
  { name: "the smallest phone we promise", w: 360, h: 640, text: 100, layout: "narrow" },
  { name: "a phone on its side", w: 844, h: 390, text: 100, layout: "side" },
  { name: "the smallest phone at 200 %: one column that scrolls", w: 360, h: 640, text: 200, layout: "tiny" },
  { name: "a PC zoomed to 400 % (WCAG 1.4.10)", w: 320, h: 256, text: 100, layout: "tiny" },
];

describe("the layout follows the room in the trainee's own text size", () => {
  test.each(ROWS)("$name", ({ w, h, text, layout }) => {
    expect(layoutFor(w, h, text)).toBe(layout);
  });
});
