import { describe, expect, test } from "vitest";
import { MAX_SHIFT } from "../../../src/stage/geometry/camera.ts";
import { approach, LAYERS, layerShift } from "../../../src/stage/geometry/parallax.ts";

describe("parallax", () => {
  test.each([-1, -0.4, 0.7, 1, 3])(
    "with a lean of %d no layer leaves its drawing's margin, and nearer layers move more",
    lean => {
      const shifts = LAYERS.filter(layer => layer !== "light").map(layer => Math.abs(layerShift(layer, lean)));
      expect(Math.max(...shifts)).toBeLessThanOrEqual(MAX_SHIFT);
      expect(shifts).toEqual([...shifts].sort((a, b) => a - b));
    },
  );

  test("at rest every layer is at its place", () => {
    expect(LAYERS.map(layer => layerShift(layer, 0))).toEqual(LAYERS.map(() => 0));
  });

  // A picture that only comes nearer and nearer would ask for frames for ever.
  test.each([4, 16, 33, 50])("a value arrives, at %d ms a frame, within a second", dt => {
    let value = 1;
    let time = 0;
    while (value !== 0 && time < 2000) {
      value = approach(value, 0, dt);
      time += dt;
    }
    expect(value).toBe(0);
    expect(time).toBeLessThanOrEqual(1000);
  });
});
