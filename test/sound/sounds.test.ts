import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { add, type Loop, RATE, tone } from "../../assets/sound/loop.ts";
import { loudness, peak, rms } from "../../assets/sound/loudness.ts";
import type { Made } from "../../assets/sound/made.ts";
import { hashOf, samplesOf, withApron } from "../../assets/sound/pcm.ts";
import { type Kind, LUFS, rendered, SOUNDS } from "../../assets/sound/sounds.ts";
import { tableOf } from "../../assets/sound/table.ts";
import { apart, bandsOf, seamOf } from "./measure.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "public/sound/");
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
const made = json("assets/sound/sounds.json") as Made;
const places = json("assets/sound/places.json") as Readonly<Record<string, string>>;

const loops: Readonly<Record<string, Loop>> = Object.fromEntries(
  Object.entries(SOUNDS).map(([name, sound]) => [name, rendered(sound)]),
);
const all = Object.entries(loops).map(([name, loop]) => ({ name, loop, kind: SOUNDS[name]?.kind as Kind }));
const ambiences = all.filter(({ kind }) => kind === "ambience");
const short = all.filter(({ kind }) => kind !== "ambience");

describe("what is committed is what the generator makes", () => {
  test("the list names every sound, and no file stands beside it", () => {
    expect(Object.keys(made)).toEqual(Object.keys(SOUNDS));
    const files = Object.keys(SOUNDS).flatMap(name => [`${name}.m4a`, `${name}.webm`]);
    expect(readdirSync(folder).sort()).toEqual(files.sort());
  });

  test.each(all)("$name: the samples, and both files made of them", ({ name, loop, kind }) => {
    const samples = samplesOf(kind === "ambience" ? withApron(loop) : loop);
    expect(hashOf(samples), `run npm run sound ${name}`).toBe(made[name]?.pcm);
    expect(hashOf(readFileSync(`${folder}${name}.webm`))).toBe(made[name]?.webm);
    expect(hashOf(readFileSync(`${folder}${name}.m4a`))).toBe(made[name]?.m4a);
  });

  test("docs/sounds.md", () => {
    expect(readFileSync(join(root, "docs/sounds.md"), "utf8")).toBe(tableOf(made, places, folder));
  });
});

describe("weight", () => {
  test.each(all)("$name stays under its limit in both formats", ({ name, kind }) => {
    for (const end of ["webm", "m4a"])
      expect(statSync(`${folder}${name}.${end}`).size).toBeLessThan(kind === "ambience" ? 60_000 : 12_000);
  });
});

describe("level", () => {
  it("is measured as ITU-R BS.1770 says: a full sine of 1 kHz is -3.0 LUFS", () => {
    expect(Math.abs(loudness(tone(4, 997)) + 3.01)).toBeLessThan(0.1);
  });

  test.each(all)("$name is as loud as its kind, and is never cut off", ({ loop, kind }) => {
    expect(Math.abs(loudness(loop) - LUFS[kind])).toBeLessThan(0.3);
    expect(peak(loop)).toBeLessThan(0.8);
  });
});

describe("the loop's seam", () => {
  test.each(ambiences)("$name goes round without a click", ({ loop }) => {
    const { jump, usual, before, after, level } = seamOf(loop);
    // A jump no larger than those which the sound makes a hundred times a second by itself.
    expect(jump).toBeLessThanOrEqual(usual);
    // The 50 ms on either side are part of one sound: neither is silent, and they differ as any two neighbours may.
    expect(before).toBeGreaterThan(level / 8);
    expect(after).toBeGreaterThan(level / 8);
    expect(Math.abs(20 * Math.log10(before / after))).toBeLessThan(9);
  });

  test("a loop that doesn't meet its end is found out", () => {
    const open = tone(1, 100).map((value, i) => (value * i) / RATE + (i > RATE / 2 ? 0.4 : 0));
    const { jump, usual } = seamOf(open);
    expect(jump).toBeGreaterThan(usual);
  });

  test.each(short)("$name begins and ends in silence", ({ loop }) => {
    expect(Math.abs(loop[0] ?? 1)).toBeLessThan(0.01);
    expect(rms(loop.slice(-RATE / 50))).toBeLessThan(0.02);
  });
});

describe("places", () => {
  test("every place that is drawn has an ambience, and no other", () => {
    const drawn = readdirSync(join(root, "assets/places")).filter(place =>
      existsSync(join(root, "assets/places", place, "place.json")),
    );
    // A place that is drawn by night as well (flat, flat-night) is one place, and sounds as one.
    const byDay = drawn.filter(place => !drawn.includes(place.replace(/-night$/, "")) || !place.endsWith("-night"));
    expect(Object.keys(places).sort()).toEqual(byDay.sort());
    for (const ambience of Object.values(places)) expect(made[ambience]?.kind).toBe("ambience");
  });

  test("no two ambiences sound alike: their bands differ in level or in how they move", () => {
    const heard = ambiences.map(({ name, loop }) => ({ name, bands: bandsOf(loop) }));
    const alike = heard.flatMap((one, at) =>
      heard
        .slice(at + 1)
        .filter(other => apart(one.bands, other.bands) < 6)
        .map(other => `${one.name} and ${other.name}`),
    );
    expect(alike).toEqual([]);
  });

  test("the same place begun elsewhere in its loop is found to sound alike", () => {
    const market = loops.market ?? tone(1, 100);
    const later = add(new Float64Array(market.length), market, 1, 5);
    expect(apart(bandsOf(market), bandsOf(later))).toBeLessThan(1);
  });
});
