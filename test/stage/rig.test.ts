import { describe, expect, test } from "vitest";
import { placeCamera, type Rect } from "../../src/stage/geometry/camera.ts";
import { Rig } from "../../src/stage/rig.ts";

const ART = { w: 1600, h: 900 };
const STOPS: readonly Rect[] = [0, 396, 880].map(x => ({ x, y: 0, w: 709, h: 612 }));
const PHONE = { w: 390, h: 287, bottom: 0, right: 0 };
const TURNED = { w: 320, h: 390, bottom: 0, right: 0 };
const DESK = { w: 1280, h: 720, bottom: 231, right: 0 };

function rigAt(host: typeof DESK, motion: "full" | "reduced" = "full"): Rig {
  const rig = new Rig();
  rig.motion = motion;
  rig.place(placeCamera(host, ART, STOPS), host, 1);
  return rig;
}

/** Runs until nothing moves; the time it took in ms. */
function settle(rig: Rig): number {
  let time = 0;
  while (rig.advance(16) && time < 5000) time += 16;
  return time;
}

describe("the camera's movements", () => {
  test("begins in the middle, and has nothing to do", () => {
    const rig = rigAt(PHONE);
    expect(rig.stop).toBe(1);
    rig.advance(16);
    expect(rig.advance(16)).toBe(false);
  });

  test("slides in within 400 ms and comes to rest", () => {
    const rig = rigAt(DESK);
    rig.enter();
    expect(rig.view.lean).toBe(-1);
    expect(settle(rig)).toBeLessThanOrEqual(416);
    expect(rig.view.lean).toBe(0);
  });

  test("leans with the pointer, and back when it has gone", () => {
    const rig = rigAt(DESK);
    rig.pointer(0.8);
    expect(settle(rig)).toBeLessThanOrEqual(1200);
    expect(rig.view.lean).toBe(0.8);
    rig.pointer(0);
    settle(rig);
    expect(rig.view.lean).toBe(0);
  });

  test("goes to who speaks, and comes to rest there", () => {
    const rig = rigAt(PHONE);
    rig.lookAt(1300);
    expect(settle(rig)).toBeLessThan(2000);
    expect(rig.view.left).toBe(rig.camera.lefts[2]);
  });

  test("a finger holds the camera; let go, it comes to rest at a stop", () => {
    const rig = rigAt(PHONE);
    const before = rig.view.left;
    rig.drag(-60);
    settle(rig);
    expect(rig.view.left).toBeCloseTo(before + 60 / rig.camera.scale, 6);
    rig.release();
    settle(rig);
    expect(rig.view.left).toBe(rig.camera.lefts[2]);
  });

  test("a phone turned on its side keeps what it showed", () => {
    const rig = rigAt(PHONE);
    rig.goTo(2);
    settle(rig);
    rig.place(placeCamera(TURNED, ART, STOPS), TURNED, 1);
    expect(rig.stop).toBe(2);
    rig.place(placeCamera(PHONE, ART, STOPS), PHONE, 1);
    expect(rig.stop).toBe(2);
  });

  test("with motion reduced everything is a cut", () => {
    const rig = rigAt(PHONE, "reduced");
    rig.enter();
    rig.pointer(1);
    rig.lookAt(1300);
    expect(rig.advance(16)).toBe(false);
    expect(rig.view).toMatchObject({ left: rig.camera.lefts[2], lean: 0 });
  });
});
