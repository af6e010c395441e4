import { expect, inject, test } from "vitest";
import { createChance, seedOf } from "./chance.ts";
import { surviveKills } from "./killing.ts";

test("a browser killed at five random points goes on exactly where it was", async () => {
  const chance = createChance(seedOf(process.env.SEED));
  await expect(surviveKills(inject("site"), 5, chance)).resolves.toBeUndefined();
});
