import { describe, expect, it, vi } from "vitest";
import { createController } from "../../src/app/controller.ts";
import type { View } from "../../src/app/view.ts";
import type { Controller } from "../../src/app/world.ts";
import type { Shelf, StoredSession } from "../../src/core/ports.ts";
import { readFile, readGiven, writeFile } from "../../src/storage/session-file.ts";
import { witnessed } from "../../src/storage/witness.ts";
import { fileOf, openedOn } from "./opened.ts";
import { played } from "./played.ts";
import { aWorld, libraryOf, made, memoryStore, on } from "./world.ts";

const BRIEFING = "#/case/market-raid/police";
const until = <Name extends View["screen"]["name"]>(controller: Controller, name: Name) =>
  vi.waitFor(() => on(controller.view(), name));

/** The same small case, played by a union organiser. */
const unionLibrary = () => {
  const library = libraryOf(made());
  const [listing] = library.listings;
  if (listing === undefined) throw new Error("no listing");
  const roles = listing.case.roles.map(role => ({ ...role, id: role.id === "police" ? ("union" as const) : role.id }));
  return { ...library, listings: [{ ...listing, case: { ...listing.case, roles } }] };
};

const aShelf = (first: unknown = null): Shelf & { value: unknown } => ({
  value: first,
  load() {
    return this.value;
  },
  save(value) {
    this.value = value;
  },
});

describe("whether a run is kept", () => {
  const CASES = [
    ["police, nothing said", "police", null, true],
    ["police, switched off at the briefing", "police", false, false],
    ["union, nothing said", "union", null, false],
    ["union, switched on at the briefing", "union", true, true],
  ] as const;
  it.each(CASES)("%s", async (_, role, said, kept) => {
    const memory = memoryStore();
    const library = role === "union" ? unionLibrary() : libraryOf(made());
    const controller = createController(aWorld({ store: memory.store, library }));
    await controller.navigate(`#/case/market-raid/${role}`);
    if (said !== null) controller.intents.keepNext(said);
    await vi.waitFor(() => expect(on(controller.view(), "briefing").kept).toBe(kept));
    controller.intents.begin("market-raid", role);
    await until(controller, "play");
    controller.intents.choose("r.take");
    await controller.settled();
    expect(memory.sessions.size).toBe(kept ? 1 : 0);
    expect(controller.view()).toMatchObject({ saving: kept ? "saved" : "memory", volatile: !kept });
    controller.intents.openHub();
    const [run] = (await until(controller, "hub")).sessions;
    expect(run).toMatchObject({ kept, choices: 1 });
  });

  it("a run in memory can be gone on with, is rewound into memory, and is kept whole once that is asked for", async () => {
    const memory = memoryStore();
    const controller = createController(aWorld({ store: memory.store, library: unionLibrary() }));
    await controller.navigate("#/case/market-raid/union/play");
    const { session } = on(controller.view(), "play");
    controller.intents.choose("r.take");
    controller.intents.rewind(session, 0);
    await vi.waitFor(() => expect(on(controller.view(), "play").session).not.toBe(session));
    expect([memory.sessions.size, controller.view().saving]).toEqual([0, "memory"]);
    controller.intents.keepRun(session);
    await vi.waitFor(() => expect(memory.sessions.size).toBe(1));
    expect([...memory.sessions.values()].map(({ head, events }) => [head.id, events.length])).toEqual([[session, 4]]);
    expect(memory.sessions.get(session)?.events.map(({ type }) => type)).toEqual([
      "started",
      "turn-shown",
      "choice-made",
      "turn-shown",
    ]);
  });
});

it("a run of a union story that comes in a file lies in memory as well, until it's kept on request", async () => {
  const run = await played("middle");
  const [first, ...rest] = run.events;
  if (first?.type !== "started") throw new Error("no start");
  const file = fileOf(writeFile({ ...run, events: [{ ...first, role: "union" }, ...rest] }));
  const { controller, memory, code, before } = await openedOn(file, { library: unionLibrary() });
  expect([code, memory.sessions.size]).toEqual(["file-opened", before.length]);
  controller.intents.keepRun(run.head.id);
  await vi.waitFor(() => expect(memory.sessions.has(run.head.id)).toBe(true));
});

describe("a run's own word", () => {
  it("is kept, cut to its length, and taken away again; the log knows nothing of it", async () => {
    const memory = memoryStore();
    const controller = createController(aWorld({ store: memory.store }));
    await controller.navigate(`${BRIEFING}/play`);
    const { session } = on(controller.view(), "play");
    controller.intents.nameRun(session, `  ${"second try ".repeat(9)}`);
    await vi.waitFor(() => expect(memory.sessions.get(session)?.head.nickname).toHaveLength(40));
    expect(JSON.stringify(memory.sessions.get(session)?.events)).not.toContain("second try");
    controller.intents.nameRun(session, " ");
    await vi.waitFor(() => expect(memory.sessions.get(session)?.head.nickname).toBeUndefined());
  });

  it.each([
    ["stays here when the run is saved to a file", undefined, undefined],
    ["goes along where that was ticked", true, "second try"],
  ])("%s", async (_, ticked, expected) => {
    const saved: string[] = [];
    const files = async () => ({
      save: (_name: string, session: StoredSession, worded: boolean) => void saved.push(writeFile(session, worded)),
      read: readGiven,
    });
    const controller = createController(aWorld({ files }));
    await controller.navigate(`${BRIEFING}/play`);
    const { session } = on(controller.view(), "play");
    controller.intents.nameRun(session, "second try");
    controller.intents.saveRun(session, ticked);
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.includes("second try")).toBe(expected !== undefined);
    const read = readFile(saved[0] ?? "");
    expect(read.ok && read.value.head.nickname).toBe(expected);
  });

  it("that comes with a file stands in the list", async () => {
    const run = await played("middle");
    const worded = { ...run, head: { ...run.head, nickname: "second try" } };
    const { memory, code } = await openedOn(fileOf(writeFile(worded, true)));
    expect([code, memory.sessions.get(run.head.id)?.head.nickname]).toEqual(["file-opened", "second try"]);
  });
});

describe("leave no trace", () => {
  const wiped = async (changes: Parameters<typeof aWorld>[0] = {}, silent = false) => {
    const memory = memoryStore();
    const wipeTraces = vi.fn(async () => true);
    const world = aWorld({ store: memory.store, wipeTraces, ...changes });
    const controller = createController(world);
    await controller.navigate(`${BRIEFING}/play`);
    controller.intents.choose("r.take");
    controller.intents.set("textSize", 200);
    controller.intents.wipe(silent);
    const hub = await until(controller, "hub");
    await vi.waitFor(() => expect(wipeTraces).toHaveBeenCalled());
    return { controller, hub, memory, world };
  };

  it("shows an empty start page under its own address, with settings as at first, in the language that was spoken", async () => {
    const { controller, hub, memory, world } = await wiped();
    await vi.waitFor(() => expect(controller.view().notice?.code).toBe("wiped"));
    expect([hub.sessions, memory.sessions.size, world.addresses.at(-1)]).toEqual([[], 0, "#/"]);
    expect(controller.view().settings).toMatchObject({ language: "en", textSize: 100, mode: "guided" });
  });

  it("says nothing where that was asked for", async () => {
    const { controller, memory } = await wiped({}, true);
    await vi.waitFor(() => expect(memory.sessions.size).toBe(0));
    expect(controller.view().notice).toBeNull();
  });

  it.each([
    ["the store", { store: { ...memoryStore().store, wipe: memoryFailing } }],
    ["what lies beside it", { wipeTraces: vi.fn(async () => false) }],
  ])("says so where %s can't be wiped, even if nothing was to be said", async (_, changes) => {
    const memory = memoryStore();
    const controller = createController(aWorld({ store: memory.store, ...changes }));
    await controller.navigate(`${BRIEFING}/play`);
    controller.intents.wipe(true);
    await vi.waitFor(() => expect(controller.view().notice?.code).toBe("wipe-failed"));
  });

  it("says so where the store doesn't answer", async () => {
    vi.useFakeTimers();
    try {
      const store = { ...memoryStore().store, wipe: () => new Promise<never>(() => undefined) };
      const controller = createController(aWorld({ store }));
      await controller.navigate(`${BRIEFING}/play`);
      controller.intents.wipe(true);
      await vi.advanceTimersByTimeAsync(15_000);
      expect(controller.view().notice?.code).toBe("wipe-failed");
    } finally {
      vi.useRealTimers();
    }
  });

  it("leaves nothing that would be written afterwards; a new run is kept as ever", async () => {
    const { controller, memory } = await wiped();
    await controller.settled();
    expect(memory.sessions.size).toBe(0);
    await controller.navigate(`${BRIEFING}/play`);
    await controller.settled();
    expect(memory.sessions.size).toBe(1);
  });

  it("what was looked for on the law desk is forgotten as well", async () => {
    const controller = createController(aWorld());
    await controller.navigate("#/law");
    controller.intents.askLaw({ query: "passport" });
    expect(on(controller.view(), "law").content).toMatchObject({ query: "passport" });
    await controller.forget();
    await controller.navigate("#/law");
    expect(on(controller.view(), "law").content).toMatchObject({ query: "" });
  });

  it("another window's wipe takes the run from this screen too", async () => {
    const controller = createController(aWorld());
    await controller.navigate(`${BRIEFING}/play`);
    await controller.forget();
    expect(on(controller.view(), "hub").sessions).toEqual([]);
  });
});

function memoryFailing() {
  return Promise.resolve({ ok: false, error: { code: "store-unavailable", detail: "broken" } } as const);
}

describe("what the browser has lost", () => {
  /** A controller on an empty store whose runs are counted, as main.ts puts it together. */
  const counted = (note: Shelf): Controller => {
    const store = witnessed(memoryStore().store, note, () => controller.notify("store-broken"));
    const controller = createController(aWorld({ store }));
    return controller;
  };

  const CASES = [
    ["two runs noted, none to be read", 2, "store-broken", 0],
    ["none noted, none there", null, undefined, null],
    ["a note that is no number", "many", undefined, "many"],
  ] as const;
  it.each(CASES)("%s", async (_, noted, code, after) => {
    const note = aShelf(noted);
    const controller = counted(note);
    await controller.navigate("#/");
    expect([controller.view().notice?.code, note.value]).toEqual([code, after]);
  });

  it("the note follows what is kept and what is deleted", async () => {
    const note = aShelf();
    const controller = counted(note);
    await controller.navigate(`${BRIEFING}/play`);
    const { session } = on(controller.view(), "play");
    await controller.settled();
    expect(note.value).toBe(1);
    controller.intents.remove(session);
    await vi.waitFor(() => expect(note.value).toBe(0));
  });
});

describe("a run whose log breaks off", () => {
  it.each([
    ["after a choice whose turn is gone", 3, 1],
    ["after a whole turn", 4, 1],
    ["after the first turn", 2, 0],
  ])("%s goes on from there as a new run, says so, and leaves the old record alone", async (_, readable, choices) => {
    const memory = memoryStore();
    const before = createController(aWorld({ store: memory.store }));
    await before.navigate(`${BRIEFING}/play`);
    const { session } = on(before.view(), "play");
    before.intents.choose("r.see-card");
    before.intents.choose("r.take");
    await before.settled();
    const whole = memory.sessions.get(session);
    if (whole === undefined) throw new Error("nothing was kept");
    memory.sessions.set(session, { ...whole, events: whole.events.slice(0, readable), damaged: true });

    const after = createController(aWorld({ store: memory.store, newId: () => "mended" }));
    await after.navigate(`#/session/${session}`);
    expect(on(after.view(), "play")).toMatchObject({ session: "mended", turn: choices });
    expect(after.view().notice?.code).toBe("run-damaged");
    after.intents.choose("r.take");
    await after.settled();
    expect(after.view().saving).toBe("saved");
    expect(memory.sessions.get("mended")?.head.forkedFrom).toEqual({ session, choices });
    expect(memory.sessions.get(session)?.events).toHaveLength(readable);

    // Bug: each visit to the damaged run's address began one more.
    const again = createController(aWorld({ store: memory.store, newId: () => "once more" }));
    await again.navigate(`#/session/${session}`);
    expect(on(again.view(), "play")).toMatchObject({ session: "mended", turn: choices + 1 });
    expect([...memory.sessions.keys()]).toEqual([session, "mended"]);
  });
});
