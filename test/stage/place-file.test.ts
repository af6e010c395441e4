import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFigures } from "../../src/stage/figure-file.ts";
import { readPlace } from "../../src/stage/place-file.ts";
import { ArtProblem } from "../../src/stage/problem.ts";

const ASSETS = join(import.meta.dirname, "../../assets");
const json = (path: string): unknown => JSON.parse(readFileSync(join(ASSETS, path), "utf8"));

const GOOD = {
  size: [1600, 900],
  layers: ["sky", "action"],
  hotspots: [{ id: "bus", x: 1, y: 2, closeUp: "bus" }],
  spots: [{ x: 1, y: 2, scale: 1.3 }],
  phoneStops: [{ x: 0, y: 0, w: 709, h: 612 }],
  effect: "motes",
};

describe("place.json at the door", () => {
  test.each(readdirSync(join(ASSETS, "places")))("%s is read, and has each drawing it lists", place => {
    const read = readPlace(json(`places/${place}/place.json`), "place.json");
    const drawn = readdirSync(join(ASSETS, "places", place));
    for (const layer of read.layers) expect(drawn).toContain(`${layer}.svg`);
  });

  test.each([
    { mistake: "not an object", raw: [], says: "the place must be an object" },
    { mistake: "no size", raw: { ...GOOD, size: undefined }, says: "size must be an object" },
    {
      mistake: "a layer nobody draws",
      raw: { ...GOOD, layers: ["clouds"] },
      says: "layers[0] must be one of sky, far",
    },
    {
      mistake: "a hotspot without a place",
      raw: { ...GOOD, hotspots: [{ id: "bus", x: 1 }] },
      says: "hotspots[0].y must be a number",
    },
    {
      mistake: "a hotspot without an id",
      raw: { ...GOOD, hotspots: [{ x: 1, y: 2 }] },
      says: "hotspots[0].id must be a name",
    },
    {
      mistake: "an endless number",
      raw: { ...GOOD, spots: [{ x: 1, y: 2, scale: Number.NaN }] },
      says: "spots[0].scale must be a number",
    },
    { mistake: "an effect nobody made", raw: { ...GOOD, effect: "snow" }, says: "effect must be one of motes, sway" },
    { mistake: "an hour nobody draws", raw: { ...GOOD, hour: "noon" }, says: "hour must be one of day, night" },
  ])("$mistake is refused, by file and field", ({ raw, says }) => {
    expect(() => readPlace(raw, "assets/places/row/place.json")).toThrow(ArtProblem);
    expect(() => readPlace(raw, "assets/places/row/place.json")).toThrow(`assets/places/row/place.json: ${says}`);
  });

  test("what may be left out is", () => {
    const { size, layers } = GOOD;
    expect(readPlace({ size, layers }, "place.json")).toEqual({
      size: { w: 1600, h: 900 },
      layers: ["sky", "action"],
      hotspots: [],
      spots: [],
      phoneStops: [],
      pins: [],
      effect: "none",
      hour: "day",
    });
  });
});

describe("figures.json at the door", () => {
  test("each figure has its drawings", () => {
    const drawn = readdirSync(join(ASSETS, "figures"));
    for (const [id, { speaks }] of readFigures(json("figures/figures.json"), "figures.json")) {
      expect(drawn).toContain(`${id}.svg`);
      if (speaks) expect(drawn).toContain(`${id}.speaking.svg`);
    }
  });

  test("a figure without a size is refused", () => {
    expect(() => readFigures({ judge: { w: 1 } }, "figures.json")).toThrow("figures.json: judge.h must be a number");
  });
});
