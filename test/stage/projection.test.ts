import { describe, expect, test } from "vitest";
import { placeCamera } from "../../src/stage/geometry/camera.ts";
import { toCanvas, toHost } from "../../src/stage/projection.ts";

const ART = { w: 1600, h: 900 };
const host = { w: 1280, h: 720, bottom: 231, right: 0 };
const camera = placeCamera(host, ART, []);
const view = { camera, host, left: camera.lefts[0] ?? 0, lean: 0, ratio: 1 };

describe("where a thing of the art stands on the screen", () => {
  test("the middle of the scene stands in the middle of the host, the ground at the panel's edge", () => {
    const { x, y } = toHost(view, "action", { x: 800, y: 612 });
    expect(x).toBeCloseTo(640, 6);
    expect(y).toBeCloseTo(489, 6);
  });

  test("a marker goes with its layer when the camera leans", () => {
    const still = toHost(view, "action", { x: 300, y: 300 });
    const leant = toHost({ ...view, lean: 1 }, "action", { x: 300, y: 300 });
    expect(leant.y).toBe(still.y);
    expect(still.x - leant.x).toBeCloseTo((14 / 1.35) * camera.scale, 6);
  });

  test("a marker goes with the camera when it pans", () => {
    const still = toHost(view, "action", { x: 300, y: 300 });
    expect(still.x - toHost({ ...view, left: view.left + 100 }, "action", { x: 300, y: 300 }).x).toBeCloseTo(
      100 * camera.scale,
      6,
    );
  });

  test("the canvas counts in device px", () => {
    const css = toHost(view, "far", { x: 10, y: 20 });
    const device = toCanvas({ ...view, ratio: 2 }, "far", { x: 10, y: 20 });
    expect(device).toEqual({ x: css.x * 2, y: css.y * 2 });
  });
});
