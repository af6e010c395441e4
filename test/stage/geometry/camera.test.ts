import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  deskCamera,
  type Frame,
  GROUND,
  MAX_SHIFT,
  mapCamera,
  panProgress,
  placeCamera,
  type Rect,
  stopAfterSwipe,
  stopFor,
} from "../../../src/stage/geometry/camera.ts";

const ART = { w: 1600, h: 900 };
const stop = (x: number): Rect => ({ x, y: 0, w: 709, h: 612 });
const STOPS = [stop(0), stop(396), stop(880)];
const frame = (w: number, h: number, bottom = 0, right = 0): Frame => ({ w, h, bottom, right });

describe("the camera of a place", () => {
  // What the host is, and how much of the art it shows: whole scenes on desks, about one stop on phones.
  test.each([
    { host: "a desk's window, panel over the lower third", at: frame(1280, 720, 231), width: 1553, stops: 1 },
    { host: "the same with the briefing over its right", at: frame(1280, 720, 0, 736), width: 1068, stops: 2 },
    { host: "a large screen", at: frame(1920, 1080, 346), width: 1553, stops: 1 },
    { host: "a wide, low screen", at: frame(2560, 1080, 346), width: 1553, stops: 1 },
    { host: "an old 4:3 screen", at: frame(1024, 768, 246), width: 1165, stops: 3 },
    { host: "a phone, strip on top", at: frame(390, 287), width: 709, stops: 3 },
    { host: "a small phone, low strip", at: frame(360, 200), width: 810, stops: 3 },
    { host: "a phone on its side, picture beside the panel", at: frame(320, 390), width: 582, stops: 3 },
    { host: "a tablet upright, strip on top", at: frame(768, 400), width: 1141, stops: 3 },
  ])("$host", ({ at, width, stops }) => {
    const camera = placeCamera(at, ART, STOPS);
    expect(Math.round(camera.width)).toBe(width);
    expect(camera.lefts).toHaveLength(stops);
  });

  test("stands so that the ground line lies at the panel's upper edge", () => {
    const at = frame(1280, 720, 231);
    const { scale, y } = placeCamera(at, ART, STOPS);
    expect((GROUND - y) * scale).toBeCloseTo(at.h - at.bottom, 6);
  });

  test("a place without stops is shown by its middle", () => {
    expect(placeCamera(frame(390, 287), ART, []).lefts).toEqual([expect.closeTo((1600 - 709) / 2, 0)]);
  });

  test("at 1280x720 the ground line stands at the panel's upper edge (people were cut off at the knee)", () => {
    const camera = placeCamera(frame(1280, 720, 300), ART, STOPS);
    expect((GROUND - camera.y) * camera.scale).toBeCloseTo(420, 3);
  });

  test("no host of any size sees past the art's edge where the interface doesn't cover it, not even when layers lean", () => {
    const px = fc.integer({ min: 1, max: 4000 });
    fc.assert(
      fc.property(px, px, fc.double({ min: 0, max: 0.9, noNaN: true }), (w, h, covered) => {
        const camera = placeCamera(frame(w, h, h * covered), ART, STOPS);
        expect(camera.y).toBeGreaterThanOrEqual(0);
        const free = h - h * covered;
        expect(camera.y + free / camera.scale).toBeLessThanOrEqual(ART.h + 1e-6);
        for (const left of camera.lefts) {
          expect(left).toBeGreaterThanOrEqual(MAX_SHIFT - 1e-6);
          expect(left + camera.width).toBeLessThanOrEqual(ART.w - MAX_SHIFT + 1e-6);
        }
        expect([...camera.lefts].sort((a, b) => a - b)).toEqual(camera.lefts);
      }),
    );
  });
});

describe("stops", () => {
  const camera = placeCamera(frame(390, 287), ART, STOPS);
  test.each([
    { who: "someone at the stall on the left", x: 146, stop: 0 },
    { who: "someone in the middle", x: 760, stop: 1 },
    { who: "someone at the bus", x: 1300, stop: 2 },
    { who: "someone outside the art", x: 5000, stop: 2 },
  ])("$who is shown by stop $stop", ({ x, stop: wanted }) => {
    expect(stopFor(camera, x)).toBe(wanted);
  });

  const [first = 0, middle = 0, last = 0] = camera.lefts;
  test.each([
    { swipe: "a twitch", from: 1, left: middle + 20, to: 1 },
    { swipe: "a flick to the right of the scene", from: 1, left: middle + 90, to: 2 },
    { swipe: "a flick to the left of the scene", from: 1, left: middle - 90, to: 0 },
    { swipe: "a flick past the last stop", from: 2, left: last + 120, to: 2 },
    { swipe: "a drag across everything", from: 0, left: last - 10, to: 2 },
  ])("$swipe ends at stop $to", ({ from, left, to }) => {
    expect(stopAfterSwipe(camera, from, left)).toBe(to);
  });

  test("progress runs from -1 at the first stop to 1 at the last, and is 0 where there is one", () => {
    expect(panProgress(camera, first)).toBe(-1);
    expect(panProgress(camera, last)).toBe(1);
    expect(panProgress(placeCamera(frame(1280, 720, 231), ART, STOPS), 23)).toBe(0);
  });
});

describe("the camera of the map", () => {
  const REGION = { x: 40, y: 0, w: 1140, h: 700 };
  test.each([
    { host: "a desk's window with the list on the right", at: frame(1280, 720, 0, 300) },
    { host: "the same with a wide list", at: frame(1280, 720, 0, 480) },
    { host: "a large screen", at: frame(1920, 1080, 0, 480) },
    { host: "a phone, strip on top", at: frame(390, 287) },
  ])("$host: the region is whole, in the middle of what the list leaves free", ({ at }) => {
    const { scale, y, lefts } = mapCamera(at, REGION);
    const [left = 0] = lefts;
    const from = { x: (REGION.x - left) * scale, y: (REGION.y - y) * scale };
    const to = { x: at.w - at.right - (from.x + REGION.w * scale), y: at.h - at.bottom - (from.y + REGION.h * scale) };
    expect(Math.min(from.x, from.y)).toBeCloseTo(0, 6);
    expect(to.x).toBeCloseTo(from.x, 6);
    expect(to.y).toBeCloseTo(from.y, 6);
  });

  test.each([frame(1280, 720, 0, 480), frame(1024, 768), frame(390, 287)])("the desk covers the host", at => {
    const { scale } = deskCamera(at, ART);
    expect(ART.w * scale).toBeGreaterThanOrEqual(at.w - 1e-6);
    expect(ART.h * scale).toBeGreaterThanOrEqual(at.h - 1e-6);
  });
});
