import { describe, expect, test } from "vitest";
import { hub } from "../../src/dev/samples/hub.ts";
import { settings } from "../../src/dev/samples/light.ts";
import { play, playEnded, playGuided } from "../../src/dev/samples/play.ts";
import { type Act, actFor } from "../../src/ui/keys.ts";
import { viewOf } from "./view-of.ts";

const press = (code: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({
    code,
    key: code === "Escape" ? "Escape" : code.replace(/^(Key|Digit)/, ""),
    repeat: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    ...more,
  }) as KeyboardEvent;

const playing = viewOf(play("en"));
const told = { ...viewOf(settings("en")), notice: { code: "no-such-choice", values: {} } };
type Row = { name: string; at?: typeof playing; key: KeyboardEvent; typing?: boolean; act: Act | null };

const ROWS: readonly Row[] = [
  {
    name: "1 is the first numbered option, not the first thing to look at",
    key: press("Digit1"),
    act: { do: "choose", choice: "mr.p.d1-let-stay" },
  },
  { name: "4 on the number pad", key: press("Numpad4"), act: { do: "choose", choice: "mr.p.d1-on-record" } },
  { name: "a number beyond the options", key: press("Digit5"), act: null },
  { name: "0 is no option", key: press("Digit0"), act: null },
  { name: "a skip bears no number", at: viewOf(playGuided("en")), key: press("Digit4"), act: null },
  { name: "a held key doesn't run through decisions", key: press("Digit1", { repeat: true }), act: null },
  { name: "Ctrl+1 is the browser's", key: press("Digit1", { ctrlKey: true }), act: null },
  { name: "a digit typed into a field is a digit", key: press("Digit1"), typing: true, act: null },
  { name: "N on an English keyboard", key: press("KeyN", { key: "n" }), act: { do: "notebook" } },
  { name: "the same key on a Russian keyboard", key: press("KeyN", { key: "т" }), act: { do: "notebook" } },
  { name: "L goes to the things to look at", key: press("KeyL"), act: { do: "look" } },
  { name: "the story has ended: no options", at: viewOf(playEnded("en")), key: press("Digit1"), act: null },
  { name: "Escape leaves the settings", at: viewOf(settings("en")), key: press("Escape"), act: { do: "back" } },
  { name: "Escape in play does nothing: nobody leaves by a slip", key: press("Escape"), act: null },
  { name: "Escape takes a notice away first", at: told, key: press("Escape"), act: { do: "dismiss" } },
  { name: "Escape on the hub leads nowhere", at: viewOf(hub("en")), key: press("Escape"), act: null },
];

describe("keys", () => {
  test.each(ROWS)("$name", ({ at = playing, key, typing = false, act }) => {
    expect(actFor(key, at, typing)).toEqual(act);
  });
});
