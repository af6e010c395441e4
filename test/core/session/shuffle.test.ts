import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Choice } from "../../../src/core/ports.ts";
import { hash32, isDecisionOption, orderShown } from "../../../src/core/session/shuffle.ts";

const choice = (id: string, changes: Partial<Choice> = {}): Choice => ({
  id,
  text: id,
  hotspot: null,
  free: false,
  skip: null,
  ...changes,
});
const ids = (choices: readonly Choice[]): readonly string[] => choices.map(({ id }) => id);
const options = ["a", "b", "c", "d"].map(id => choice(id));

describe("the order in which choices are shown (scoring.md: options shuffled by the session's seed)", () => {
  it("hash32 is stable for ever: stored orders rest on these numbers", () => {
    expect(hash32("")).toBe(2872998923);
    expect(hash32("7:mr.p.d1-on-record")).toBe(2138483972);
    expect(hash32("8:mr.p.d1-on-record")).toBe(2762258462);
  });

  it("things to examine and ways to move on keep the author's places", () => {
    const mixed = [
      choice("see", { hotspot: "permit" }),
      choice("a"),
      choice("ask", { free: true }),
      choice("b"),
      choice("skip", { skip: "scene" }),
      choice("c"),
    ];
    for (let seed = 0; seed < 50; seed += 1) {
      const shown = ids(orderShown(mixed, seed));
      expect([shown[0], shown[2], shown[4]]).toEqual(["see", "ask", "skip"]);
      expect(new Set([shown[1], shown[3], shown[5]])).toEqual(new Set(["a", "b", "c"]));
    }
  });

  it("the same seed gives the same order, whatever order the author has", () => {
    fc.assert(
      fc.property(fc.integer(), fc.shuffledSubarray(options, { minLength: 4 }), (seed, shuffled) => {
        expect(ids(orderShown(shuffled, seed))).toEqual(ids(orderShown(options, seed)));
      }),
    );
  });

  it("two ids with one hash have an order of their own, whatever order the author has", () => {
    const twins = ["r.o-lqx78c", "r.o-a71j57"].map(id => choice(id));
    expect(new Set(twins.map(({ id }) => hash32(`7:${id}`)))).toEqual(new Set([1180798991]));
    expect(ids(orderShown(twins, 7))).toEqual(["r.o-a71j57", "r.o-lqx78c"]);
    expect(ids(orderShown(twins.toReversed(), 7))).toEqual(["r.o-a71j57", "r.o-lqx78c"]);
  });

  it.each([
    { what: "a choice that is nothing else", changes: {}, option: true },
    { what: "a thing to examine", changes: { hotspot: "permit" }, option: false },
    { what: "a way to move on", changes: { free: true }, option: false },
    { what: "a way past a scene", changes: { skip: "door" }, option: false },
  ])("$what is an option of a decision: $option", ({ changes, option }) => {
    expect(isDecisionOption(choice("a", changes))).toBe(option);
  });

  it("over many seeds every option comes first about as often as any other", () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      const id = orderShown(options, seed)[0]?.id ?? "";
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    expect(first.size).toBe(4);
    for (const times of first.values()) expect(times).toBeGreaterThan(850);
  });
});
