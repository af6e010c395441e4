// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { createEars } from "../../src/audio/ears.ts";
import { play } from "../../src/dev/samples/play.ts";
import { viewOf } from "../ui/view-of.ts";

/** What howler was asked for, in order: jsdom can't play. */
const asked = vi.hoisted(() => [] as string[]);
vi.mock("howler", () => {
  class Howl {
    private readonly name: string;
    constructor({ src: [first = ""] }: { readonly src: readonly string[] }) {
      this.name = first.replace(/^.*\/|\..*$/g, "");
    }
    play(): number {
      asked.push(`play ${this.name}`);
      return 1;
    }
    unload(): void {
      asked.push(`unload ${this.name}`);
    }
    volume = (): number => 0;
    fade(): void {}
    off(): void {}
    once(): void {}
  }
  return { Howl, Howler: { stop: () => asked.push("stop"), mute: () => undefined } };
});

test("sound that was left on waits for a touch of this visit, follows the place, and stops when switched off", async () => {
  const ears = createEars("./sound/", () => undefined);
  const row = { ...play("en"), sound: null };
  const on = viewOf(row);
  ears.update(on);
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(asked).toEqual([]);

  window.dispatchEvent(new Event("keyup"));
  await expect.poll(() => asked, { timeout: 10_000 }).toEqual(["play market"]);

  const precinct = { ...row, turn: row.turn + 1, place: { id: "precinct", art: "precinct", name: "The precinct" } };
  ears.update(viewOf(precinct));
  expect(asked.slice(1)).toEqual(["play precinct", "play door"]);

  ears.update({ ...on, settings: { ...on.settings, sound: false } });
  expect(asked.slice(3)).toEqual(["unload market", "unload precinct", "stop"]);
});

test("a device without speech isn't asked to read", () => {
  const tell = vi.fn();
  const ears = createEars("./sound/", tell);
  ears.update(viewOf(play("en")));
  ears.readAloud();
  expect(tell).not.toHaveBeenCalled();
});

// Bug: a switch pressed before this part of the program had come was heard of, but sound waited for a second touch.
test("a page that was touched before the ears came sounds at once", async () => {
  asked.length = 0;
  vi.stubGlobal("navigator", Object.create(navigator, { userActivation: { value: { hasBeenActive: true } } }));
  const ears = createEars("./sound/", () => undefined);
  ears.update(viewOf({ ...play("en"), sound: null }));
  await expect.poll(() => asked, { timeout: 10_000 }).toEqual(["play market"]);
  vi.unstubAllGlobals();
});
