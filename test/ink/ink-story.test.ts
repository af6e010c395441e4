import { describe, expect, it } from "vitest";
import { inkStory } from "./compile.ts";

/** What each line of the turn after the first choice directs. */
const directed = (ink: string) => {
  const story = inkStory(`
VAR wet = false
# place: row # cast: trader # time: 21:00
The price tag is still on it. #id:r.1
+ [Go on. #id:r.on #free]
- -> talk
=== talk
${ink}
-> END
`);
  story.start(1);
  const turn = story.choose("r.on");
  if (!turn.ok) throw new Error(turn.error.detail);
  return turn.value.lines.map(({ id, directions }) => ({ id, directions }));
};

const bek = { cast: ["bek"], time: "21:20" };

describe("directions: who stands where, as the ink says it", () => {
  it.each([
    {
      rule: "before a line they are the line's",
      ink: "# cast: bek # time: 21:20\nHe sits. #id:t.1\nHe waits. #id:t.2",
      lines: [
        { id: "t.1", directions: bek },
        { id: "t.2", directions: {} },
      ],
    },
    {
      rule: "bug: before a block of conditions they are the first line's that it tells",
      ink: "# cast: bek # time: 21:20\n{wet:\n  He drips. #id:t.0\n- else:\n  He sits. #id:t.1\n}\nHe waits. #id:t.2",
      lines: [
        { id: "t.1", directions: bek },
        { id: "t.2", directions: {} },
      ],
    },
    {
      rule: "a line's own go before those of the block",
      ink: "# cast: bek # time: 21:20\n{not wet:\n  He sits. #id:t.1 #time:21:30\n}",
      lines: [{ id: "t.1", directions: { cast: ["bek"], time: "21:30" } }],
    },
    {
      rule: "where the block tells nothing they are the next line's",
      ink: "# cast: bek # time: 21:20\n{wet:\n  He drips. #id:t.0\n}\nHe waits. #id:t.2",
      lines: [{ id: "t.2", directions: bek }],
    },
  ])("$rule", ({ ink, lines }) => {
    expect(directed(ink)).toEqual(lines);
  });
});
