import { beforeAll, describe, expect, test } from "vitest";
import { hub } from "../../src/dev/samples/hub.ts";
import { play, playEnded, playGuided } from "../../src/dev/samples/play.ts";
import { loadLanguage } from "../../src/i18n/i18n.ts";
import { newLines } from "../../src/ui/live.ts";
import { viewOf } from "./view-of.ts";

beforeAll(() => loadLanguage("en"));

describe("what the live region says", () => {
  test("every line of a new turn, with its speaker and what was noted", () => {
    expect(newLines(null, viewOf(play("en")))?.lines).toEqual([
      "A woman has laid her scarves over her arm to make room for you at the counter.",
      "Gulmira: “Nineteen days,” Gulmira says, before you have asked. “I count them every night.”",
      "Noted: Gulmira says that it is her nineteenth day",
    ]);
  });

  test("nothing when the same turn comes back: from the notebook, in another language, after a save", () => {
    const first = newLines(null, viewOf(play("en")));
    expect(newLines(first?.memory ?? null, viewOf(play("ru"), { saving: "saving" }))).toBeNull();
  });

  test("the same turn number of another run is new", () => {
    const memory = { session: "another", turn: play("en").turn };
    expect(newLines(memory, viewOf(play("en")))).not.toBeNull();
  });

  test("guided mode: the reason comes before the lines", () => {
    expect(newLines(null, viewOf(playGuided("en")))?.lines[0]).toMatch(/^Your decision: Weak\. It feels careful/);
  });

  test.each([
    ["that its line doesn't tell of is said before it", undefined, true],
    ["that its line tells of isn't said twice", true, false],
  ] as const)("a sound %s", (_, told, said) => {
    const screen = play("en");
    const lines = screen.lines.map(line => ({ ...line, cue: "phone" as const, tellsCue: told }));
    const spoken = newLines(null, viewOf({ ...screen, lines }))?.lines ?? [];
    expect(spoken[0] === "A telephone rings.").toBe(said);
  });

  test("the end of the story is said", () => {
    expect(newLines(null, viewOf(playEnded("en")))?.lines.at(-1)).toBe("The end of your part");
  });

  test("other screens say nothing", () => {
    expect(newLines(null, viewOf(hub("en")))).toBeNull();
  });
});
