import type { KeyBook, Library, Texts } from "../../src/app/library.ts";
import type { View } from "../../src/app/view.ts";
import type { World } from "../../src/app/world.ts";
import type { Store, StoredSession } from "../../src/core/ports.ts";
import { fail, ok } from "../../src/core/result.ts";
import { createInkStory } from "../../src/ink/ink-story.ts";
import { readGiven } from "../../src/storage/session-file.ts";
import { aCase, aKey, aLaw, clue, decision, harm, option, person, truth } from "../builders.ts";
import { compileInk, ROW } from "../ink/compile.ts";
import { aReference } from "../law-builders.ts";

/** The key of the row in test/ink: one decision with an option that a finding opens. */
export const rowOfInk = aKey({
  people: ["gulmira"],
  scenes: ["row", "door"],
  meter: { variable: "on_bus", of: 12 },
  clues: [
    clue("day-19", { shows: ["raid"] }),
    clue("card", { shows: ["raid"], choices: ["r.see-card"] }),
    clue("passports", { shows: ["retention"], choices: ["r.see-passports"] }),
    clue("crowd", { shows: ["detention"], choices: ["r.in"] }),
  ],
  present: [truth("raid@row-14", ["day-19", "card"], { weight: 3, primary: ["iccpr-9"] })],
  decisions: [
    {
      ...decision(
        "gulmira",
        option("r.stay", 0.8, { gate: "lawful" }),
        option("r.record", 1),
        option("r.wait", 0.3, { harms: [harm("gulmira", 1)] }),
        option("r.take", 0, { gate: "unlawful", harms: [harm("gulmira", 3)] }),
      ),
      sure: true,
    },
  ],
  skips: [{ scene: "door", choice: "r.skip", clues: ["crowd"] }],
  fates: { gulmira: { stayed: "safe", taken: "harmed" } },
  endings: ["room", "full"],
});

const RU: Texts = {
  "case.title": "Ряд 14",
  "r.1": "Женщина раскладывает платки.",
  "r.stay": "Пусть остаётся.",
  "r.5": "Она остаётся. В автобусе {on_bus}.",
};
const EN: Texts = {
  "case.title": "Row 14",
  "police.clue.day-19": "She counts nineteen days",
  "police.scene.row": "The row",
  "police.meter": "{n} of {of} on the bus",
  "police.decision.gulmira": "Gulmira",
};
const DEBRIEF: Texts = {
  "r.take.why": "There is no ground on day 19.",
  "police.fate.gulmira.taken": "She was taken.",
  "police.ending.full.title": "The full bus",
};

/** One moment with both offices, one whose decision the story of test/ink doesn't have. */
const MOMENTS: KeyBook["moments"] = [
  {
    id: "card",
    time: "14:10",
    offices: {
      police: { responses: ["pol-count"], limited: false, decision: "gulmira" },
      consular: { responses: ["con-ask"], limited: true, decision: "at-the-hatch" },
    },
  },
  { id: "alone", time: null, offices: { police: { responses: ["pol-count"], limited: false, decision: null } } },
];

export type Made = { ink: string; storyHash: string; key: KeyBook };
export const made = (ink: string = ROW, storyHash = "s1"): Made => ({
  ink: compileInk(ink),
  storyHash,
  key: {
    key: rowOfInk,
    best: { observe: 4, identify: 3, cite: 1, act: 1, protect: 1 },
    keyHash: "k1",
    moments: MOMENTS,
  },
});

const CASE = aCase({
  id: "market-raid",
  people: [person("gulmira"), person("captain", { inCase: false })],
  events: ["row-14"],
  places: [
    { id: "row", art: "row" },
    { id: "precinct", art: "precinct" },
  ],
  roles: [
    { id: "police", open: true, minutes: 20, when: "2017-10-10", art: "row" },
    { id: "consular", open: false, minutes: 20, when: "2017-10-10", art: "row" },
  ],
});

export const libraryOf = (content: Made): Library => ({
  listings: [
    {
      case: CASE,
      told: { police: { ru: "machine" } },
    },
  ],
  lawTold: { ru: "machine" },
  hubTexts: async language => ({
    "market-raid": { lang: language === "en" ? "en" : "ru", texts: language === "en" ? EN : RU },
  }),
  storyHead: async () => {
    const first = createInkStory(content.ink).start(0);
    if (!first.ok) throw new Error(first.error.detail);
    return { cast: CASE, first: first.value, art: "row", storyHash: content.storyHash, keyHash: content.key.keyHash };
  },
  story: async () => ({ ink: content.ink }),
  playTexts: async (_case, _role, language) => (language === "ru" ? RU : EN),
  key: async () => content.key,
  debriefTexts: async () => DEBRIEF,
  law: async () => aLaw(),
  lawTexts: async () => ({}),
  reference: async () => aReference(),
  referenceTexts: async () => ({}),
});

/** A store in memory that can be told to fail: the port's contract without a browser. */
export const memoryStore = () => {
  const sessions = new Map<string, StoredSession>();
  const state = { broken: false, writes: 0 };
  const store: Store = {
    list: async () =>
      state.broken ? fail("store-unavailable", "broken") : ok(structuredClone([...sessions.values()])),
    create: async session => {
      state.writes += 1;
      if (state.broken) return fail("store-full", "broken");
      if (sessions.has(session.head.id)) return fail("session-conflict", session.head.id);
      sessions.set(session.head.id, structuredClone(session));
      return ok(null);
    },
    append: async (id, at, events, updatedAt) => {
      state.writes += 1;
      const session = sessions.get(id);
      if (state.broken) return fail("store-full", "broken");
      if (!session) return fail("session-unknown", id);
      if (session.events.length !== at) return fail("session-conflict", id);
      const head = { ...session.head, updatedAt };
      sessions.set(id, { head, events: [...session.events, ...structuredClone(events)] });
      return ok(null);
    },
    rename: async (id, nickname) => {
      const session = sessions.get(id);
      if (!session) return fail("session-unknown", id);
      sessions.set(id, { ...session, head: { ...session.head, nickname } });
      return ok(null);
    },
    wipe: async () => {
      if (state.broken) return fail("store-unavailable", "broken");
      sessions.clear();
      return ok(null);
    },
    remove: async id => {
      sessions.delete(id);
      return ok(null);
    },
  };
  return { store, sessions, state };
};

export const aWorld = (changes: Partial<World> = {}): World & { readonly addresses: string[] } => {
  let time = 1000;
  let ids = 0;
  const addresses: string[] = [];
  return {
    library: libraryOf(made()),
    store: memoryStore().store,
    files: async () => ({ save: () => undefined, read: readGiven }),
    shelf: { load: () => ({ mode: "expert" }), save: () => undefined },
    clock: () => {
      time += 1;
      return time;
    },
    seed: () => 7,
    newId: () => {
      ids += 1;
      return `session-${ids}`;
    },
    storyteller: async () => createInkStory,
    drawn: () => Promise.resolve(),
    pictured: () => Promise.resolve(),
    languages: ["en-GB"],
    savesData: false,
    readAloud: () => undefined,
    wipeTraces: async () => true,
    showAddress: hash => void addresses.push(hash),
    keepOffline: () => undefined,
    addresses,
    ...changes,
  };
};

/** The screen if it is the one that is meant. */
export const on = <Name extends View["screen"]["name"]>(view: View, name: Name) => {
  if (view.screen.name !== name) throw new Error(`on ${view.screen.name}, not on ${name}`);
  return view.screen as Extract<View["screen"], { readonly name: Name }>;
};
