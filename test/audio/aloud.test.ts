import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import type { Aloud } from "../../src/app/view.ts";
import { createReader } from "../../src/audio/aloud.ts";
import { passagesOf, placeOf } from "../../src/audio/passages.ts";
import { play } from "../../src/dev/samples/play.ts";
import { speechOf } from "./speech.ts";

const HERE = { lang: "ru-RU", localService: true };
const FAR = { lang: "en-US", localService: false };
const LINES = [
  { id: "a", text: "Первая." },
  { id: "b", text: "Вторая." },
];
const NEXT = [{ id: "c", text: "Третья." }];

beforeEach(() => {
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      lang = "";
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const reading = (voices: Parameters<typeof speechOf>[0], language = "ru") => {
  const browser = speechOf(voices);
  const told: (Aloud | null)[] = [];
  const reader = createReader(browser.speech, aloud => void told.push(aloud));
  reader.update(LINES, "one/1", language);
  return { ...browser, told, reader, now: () => told.at(-1) ?? null };
};

describe("reading aloud", () => {
  it.each([
    ["a voice of this device", [HERE], { on: false, reading: null }],
    ["no voice", [], null],
    ["a voice of another language", [{ lang: "de-DE", localService: true }], null],
    ["a voice that sends the text away", [{ lang: "ru-RU", localService: false }], null],
  ])("with %s", (_, voices, expected) => {
    const { reader, spoken, now } = reading(voices);
    expect(now()).toEqual(expected);
    reader.toggle();
    expect(spoken.length > 0).toBe(expected !== null);
  });

  it("goes line by line, and says which", () => {
    const { reader, spoken, end, told, now } = reading([FAR, HERE]);
    reader.toggle();
    expect(now()).toEqual({ on: true, reading: "a" });
    end();
    expect(now()).toEqual({ on: true, reading: "b" });
    end();
    expect(now()).toEqual({ on: true, reading: null });
    expect(spoken).toEqual([
      { text: "Первая.", lang: "ru-RU" },
      { text: "Вторая.", lang: "ru-RU" },
    ]);
    expect(told).toHaveLength(4);
  });

  it("stops in the middle of a line, and begins anew from the first", () => {
    const { reader, spoken, end, now } = reading([HERE]);
    reader.toggle();
    end();
    reader.toggle();
    expect(now()).toEqual({ on: false, reading: null });
    reader.toggle();
    expect(spoken.map(({ text }) => text)).toEqual(["Первая.", "Вторая.", "Первая."]);
  });

  it("goes on with the next turn, and not with the same one shown again", () => {
    const { reader, spoken, now } = reading([HERE]);
    reader.toggle();
    reader.update([...LINES], "one/1", "ru");
    expect(spoken).toHaveLength(1);
    reader.update(NEXT, "one/2", "ru");
    expect(now()).toEqual({ on: true, reading: "c" });
  });

  it.each([
    ["another screen", [], "notebook", "ru", { on: false, reading: null }],
    ["another language", NEXT, "one/1", "en", null],
  ])("stops for %s", (_, passages, at, language, expected) => {
    const { reader, now } = reading([HERE]);
    reader.toggle();
    reader.update(passages, at, language);
    expect(now()).toEqual(expected);
  });

  it("stops where the voice breaks off", () => {
    const { reader, fail, now } = reading([HERE]);
    reader.toggle();
    fail();
    expect(now()).toEqual({ on: false, reading: null });
  });

  it("is offered as soon as the browser has found a voice", () => {
    const { find, now } = reading([]);
    find([HERE]);
    expect(now()).toEqual({ on: false, reading: null });
  });
});

test("the lines of a turn are read with each speaker named once, then the numbered choices", () => {
  const screen = play("en");
  const passages = passagesOf(screen);
  const ids = [...screen.lines, ...screen.choices.filter(({ kind }) => kind === "decision" || kind === "free")];
  expect(passages.map(({ id }) => id)).toEqual(ids.map(({ id }) => id));
  const spoken = screen.lines.find(({ speaker }) => speaker !== null);
  expect(passages.find(({ id }) => id === spoken?.id)?.text).toBe(`${spoken?.speaker?.name}: ${spoken?.text}`);
  expect(passages.at(-1)?.text).toMatch(/^\d\. /);
  expect(
    passagesOf({ name: "about", translations: { law: { language: "en", status: "original" }, cases: [] } }),
  ).toEqual([]);
  expect(placeOf(screen)).not.toBe(placeOf({ ...screen, turn: screen.turn + 1 }));
});
