import { expect, inject, test } from "vitest";
import { createChance, seedOf } from "./chance.ts";
import { surviveKills } from "./killing.ts";

test("a browser killed at ten random points, in the middle of a write too, has all that it had confirmed", async () => {
  const chance = createChance(seedOf(process.env.SEED));
  const { between, written, unwritten } = await surviveKills(inject("site"), 10, chance);
  expect(between + written + unwritten).toBe(10);
});
