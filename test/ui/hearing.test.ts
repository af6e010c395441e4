// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Intents, PlayView, View } from "../../src/app/view.ts";
import { play } from "../../src/dev/samples/play.ts";
import { loadLanguage } from "../../src/i18n/i18n.ts";
import { createUi, type Ui } from "../../src/ui/ui.tsx";
import { viewOf } from "./view-of.ts";

let root: HTMLElement;
let ui: Ui;
let asked: unknown[][];

beforeAll(async () => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  await loadLanguage("en");
});
beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
  asked = [];
  const intents = new Proxy({} as Intents, {
    get:
      (_, name: string) =>
      (...values: unknown[]) =>
        asked.push([name, ...values]),
  });
  ui = createUi(root, intents);
});
afterEach(() => root.remove());

const show = (screen: PlayView, sound: boolean, aloud: View["aloud"] = null): void => {
  const view = viewOf(screen, { aloud });
  ui.update({ ...view, settings: { ...view.settings, sound } });
};
const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
/** The first line is heard, and tells of it or not. */
const withPhone = (told: boolean): PlayView => {
  const screen = play("en");
  const lines = screen.lines.map((line, at) =>
    at === 0 ? { ...line, cue: "phone" as const, tellsCue: told || undefined } : line,
  );
  return { ...screen, lines };
};

describe("captions", () => {
  test.each([
    ["sound on, the line tells of it", true, true, 1],
    ["sound on, nothing tells of it", false, true, 1],
    ["sound off, the line tells of it", true, false, 0],
    ["sound off, nothing tells of it", false, false, 1],
  ])("%s", (_, told, sound, captions) => {
    show(withPhone(told), sound);
    expect(all(".heard").map(({ textContent }) => textContent)).toEqual(Array(captions).fill("A telephone rings."));
  });

  test("one that nothing tells of stands in the lines read back, too", async () => {
    const screen = play("en");
    const past = [{ choice: null, lines: withPhone(false).lines }];
    show({ ...screen, past }, false);
    const earlier = root.querySelector("details");
    earlier?.setAttribute("open", "");
    earlier?.dispatchEvent(new Event("toggle"));
    await expect.poll(() => earlier?.textContent, { timeout: 10_000 }).toContain("A telephone rings.");
  });
});

describe("the switch of sound", () => {
  test.each([true, false])("says whether it is on (%s), and turns it the other way", sound => {
    show(play("en"), sound);
    const [button] = all('[data-action="sound"]');
    expect(button?.getAttribute("aria-pressed")).toBe(String(sound));
    expect(button?.textContent).toBe("Sound");
    (button as HTMLElement).click();
    expect(asked).toEqual([["set", "sound", !sound]]);
  });
});

describe("reading aloud", () => {
  test("isn't offered where nothing can be read", () => {
    show(play("en"), false);
    expect(all('[data-action="aloud"]')).toEqual([]);
  });

  test.each([
    [false, "Read aloud"],
    [true, "Stop reading"],
  ])("under way: %s", (on, words) => {
    show(play("en"), false, { on, reading: null });
    const [button] = all('[data-action="aloud"]');
    expect(button?.textContent).toBe(words);
    (button as HTMLElement).click();
    expect(asked).toEqual([["readAloud"]]);
  });

  test("the line being read is marked, then the next, then a choice, then none", () => {
    const screen = play("en");
    const [first, second] = screen.lines;
    const choice = screen.choices.find(({ kind }) => kind === "decision");
    for (const id of [first?.id, second?.id, choice?.id]) {
      show(screen, false, { on: true, reading: id ?? "" });
      expect(
        all("[data-read]").map(one => one.getAttribute("data-line-id") ?? one.getAttribute("data-choice-id")),
      ).toEqual([id]);
    }
    show(screen, false, { on: false, reading: null });
    expect(all("[data-read]")).toEqual([]);
  });
});
