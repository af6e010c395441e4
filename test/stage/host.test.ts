import { describe, expect, test } from "vitest";
import { budgetFor, finenessFor } from "../../src/stage/host.ts";

/** Memory as browsers tell it: a power of two in GB, at most 8. */
const MACHINES = [
  { machine: "an office PC", memory: 8, shortSide: 1080, ratio: 1, megabytes: 40, webgl: 1, canvas: 1 },
  { machine: "a fine screen", memory: 8, shortSide: 1080, ratio: 2, megabytes: 40, webgl: 2, canvas: 1.5 },
  {
    machine: "a finer one: nobody sees more",
    memory: 8,
    shortSide: 1080,
    ratio: 3,
    megabytes: 40,
    webgl: 2,
    canvas: 1.5,
  },
  { machine: "a phone", memory: 4, shortSide: 360, ratio: 3, megabytes: 12, webgl: 2, canvas: 1.5 },
  { machine: "a PC of 2 GB", memory: 2, shortSide: 768, ratio: 1, megabytes: 12, webgl: 1, canvas: 1 },
  { machine: "a phone of 1 GB", memory: 1, shortSide: 360, ratio: 2, megabytes: 6, webgl: 1, canvas: 1 },
  { machine: "a PC of half a GB", memory: 0.5, shortSide: 768, ratio: 1.25, megabytes: 6, webgl: 1, canvas: 1 },
  {
    machine: "a small page on a PC: no finer than the screen",
    memory: 4,
    shortSide: 768,
    ratio: 0.5,
    megabytes: 40,
    webgl: 0.5,
    canvas: 0.5,
  },
];

describe("how finely a place is drawn", () => {
  test.each(MACHINES)("$machine", ({ memory, shortSide, ratio, megabytes, webgl, canvas }) => {
    expect(budgetFor(memory, shortSide)).toBe(megabytes * 1024 * 1024);
    expect(finenessFor("webgl", memory, ratio)).toBe(webgl);
    expect(finenessFor("canvas", memory, ratio)).toBe(canvas);
  });
});
