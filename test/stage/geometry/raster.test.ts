import { describe, expect, test } from "vitest";
import { placeCamera } from "../../../src/stage/geometry/camera.ts";
import { around, rasterPlan, rows, serves } from "../../../src/stage/geometry/raster.ts";

const ART = { w: 1600, h: 900 };
const MEGA = 1024 * 1024;

const FULL = Array.from({ length: 5 }, () => ({ x: 0, y: 0, ...ART }));

/** Bytes that five layers drawn by a plan take. */
const bytes = ({ scale, top, bottom }: { scale: number; top: number; bottom: number }): number =>
  ART.w * scale * (bottom - top) * scale * 4 * 5;

describe("how finely layers are drawn", () => {
  test.each([
    { machine: "a desk's window", host: { w: 1280, h: 720, bottom: 231, right: 0 }, ratio: 1, budget: 40, full: true },
    {
      machine: "a large screen, 2 device px to the px",
      host: { w: 1920, h: 1080, bottom: 346, right: 0 },
      ratio: 2,
      budget: 40,
      full: false,
    },
    { machine: "a phone's strip", host: { w: 390, h: 287, bottom: 0, right: 0 }, ratio: 2, budget: 12, full: false },
    {
      machine: "a small phone's strip",
      host: { w: 360, h: 218, bottom: 0, right: 0 },
      ratio: 1,
      budget: 12,
      full: true,
    },
  ])("$machine: within memory, and never finer than the screen", ({ host, ratio, budget, full }) => {
    const camera = placeCamera(host, ART, []);
    const plan = rasterPlan(camera, host, ART, ratio, FULL, budget * MEGA);
    expect(bytes(plan)).toBeLessThanOrEqual(budget * MEGA * 1.001);
    expect(plan.scale).toBeLessThanOrEqual(camera.scale * ratio);
    expect(plan.scale === camera.scale * ratio).toBe(full);
    expect(plan.top).toBeLessThanOrEqual(camera.y);
    expect(plan.bottom).toBeGreaterThanOrEqual(Math.min(ART.h, camera.y + host.h / camera.scale));
  });

  test.each([
    { change: "the same size", scale: 1, top: 0, bottom: 900, kept: true },
    { change: "a little larger", scale: 1.1, top: 0, bottom: 900, kept: true },
    { change: "much larger: blurred", scale: 1.5, top: 0, bottom: 900, kept: false },
    { change: "much smaller: a waste", scale: 0.4, top: 0, bottom: 900, kept: false },
    { change: "fewer rows", scale: 1, top: 100, bottom: 700, kept: true },
    { change: "rows that weren't drawn", scale: 1, top: 0, bottom: 900, from: { top: 100, bottom: 700 }, kept: false },
  ])(
    "drawings serve after a resize to $change: $kept",
    ({ scale, top, bottom, from = { top: 0, bottom: 900 }, kept }) => {
      expect(serves({ scale: 1, ...from }, { scale, top, bottom })).toBe(kept);
    },
  );

  test("layers with little on them leave memory for finer ones", () => {
    const host = { w: 1920, h: 1080, bottom: 346, right: 0 };
    const camera = placeCamera(host, ART, []);
    const small = FULL.map(box => ({ ...box, w: 400 }));
    const scale = (boxes: typeof FULL): number => rasterPlan(camera, host, ART, 2, boxes, 40 * MEGA).scale;
    expect(scale(small)).toBeGreaterThan(scale(FULL));
  });

  test.each([
    { part: "within", top: 0, bottom: 900, y: 100, h: 200 },
    { part: "cut above and below", top: 150, bottom: 250, y: 150, h: 100 },
    { part: "out of sight", top: 400, bottom: 900, y: 400, h: 0 },
  ])("a box $part the rows that are shown", ({ top, bottom, y, h }) => {
    expect(rows({ x: 10, y: 100, w: 50, h: 200 }, top, bottom)).toEqual({ x: 10, y, w: 50, h });
  });

  test("the box around boxes", () => {
    expect(around([])).toBeNull();
    expect(
      around([
        { x: 10, y: 20, w: 5, h: 5 },
        { x: 0, y: 30, w: 5, h: 50 },
      ]),
    ).toEqual({ x: 0, y: 20, w: 15, h: 60 });
  });
});
