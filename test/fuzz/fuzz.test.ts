import { describe, expect, test } from "vitest";
import { createChance } from "../e2e/chance.ts";
import { attack } from "./harness.ts";
import { HARNESSES } from "./harnesses.ts";

/** npm run soak tries more, with a new seed each time. */
const MUTATIONS = 500;

describe("mutations of a corpus neither crash a parser nor are wrongly accepted", () => {
  test.each(HARNESSES)(
    "$name",
    async harness => {
      const { accepted, refused } = await attack(harness, createChance(2018), MUTATIONS);
      // A harness that only ever refuses, or only ever accepts, would look at half of it.
      expect(accepted).toBeGreaterThan(0);
      expect(refused).toBeGreaterThan(MUTATIONS / 10);
    },
    60_000,
  );
});
