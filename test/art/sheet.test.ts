import { describe, expect, it } from "vitest";
import { figures } from "../../assets/draw/figures/index.ts";
import { places } from "../../assets/draw/places/index.ts";
import { closeUps } from "../../assets/draw/props/index.ts";
import { casts } from "../../assets/draw/sheet/cast.ts";
import { sheetPage } from "../../assets/draw/sheet/page.ts";

const page = sheetPage();
const shown = (kind: string): string[] =>
  [...page.matchAll(new RegExp(`data-${kind}="([^"]+)"`, "g"))].map(found => found[1] ?? "");

describe("the contact sheet", () => {
  it.each([
    ["place", places],
    ["figure", figures],
    ["thing", closeUps],
  ] as const)("shows every %s once", (kind, all) => {
    expect(shown(kind).sort()).toEqual(Object.keys(all).sort());
  });

  it.each(Object.entries(places))("has a cast for the spots of %s", (id, { spots }) => {
    const cast = casts[id] ?? [];
    expect(cast, "add it to assets/draw/sheet/cast.ts").toHaveLength(spots.length);
    expect(new Set(cast).size).toBe(cast.length);
    expect(cast.filter(figure => !figures[figure])).toEqual([]);
  });

  it("knows no place that is gone", () => {
    expect(Object.keys(casts).filter(id => !places[id])).toEqual([]);
  });
});
