import { describe, expect, test } from "vitest";
import { facesLeft, standing } from "../../../src/stage/geometry/spots.ts";

const at = (...xs: number[]) => xs.map(x => ({ x, y: 604, scale: 1.33 }));
const ROW = at(434, 662, 842, 986);
const PRECINCT = at(616, 770, 924, 1078);

describe("where a cast stands", () => {
  test.each([
    { place: "row", spots: ROW, count: 0, xs: [] },
    { place: "row", spots: ROW, count: 1, xs: [842] },
    { place: "row", spots: ROW, count: 2, xs: [662, 842] },
    { place: "row, where the first spot is far off", spots: ROW, count: 3, xs: [662, 842, 986] },
    { place: "row", spots: ROW, count: 4, xs: [434, 662, 842, 986] },
    { place: "precinct", spots: PRECINCT, count: 1, xs: [770] },
    { place: "precinct", spots: PRECINCT, count: 2, xs: [770, 924] },
    { place: "precinct, more than there are spots", spots: PRECINCT, count: 5, xs: [616, 731.5, 847, 962.5, 1078] },
    { place: "a place without spots", spots: [], count: 2, xs: [] },
  ])("$place, $count people", ({ spots, count, xs }) => {
    expect(standing(count, spots, 800).map(({ x }) => x)).toEqual(xs);
  });

  test.each([
    { count: 1, left: [false] },
    { count: 2, left: [false, true] },
    { count: 3, left: [false, false, true] },
    { count: 4, left: [false, false, true, true] },
  ])("$count people face their middle", ({ count, left }) => {
    expect(left.map((_, i) => facesLeft(i, count))).toEqual(left);
  });
});
