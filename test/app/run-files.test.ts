import { beforeAll, describe, expect, it } from "vitest";
import { createController } from "../../src/app/controller.ts";
import type { World } from "../../src/app/world.ts";
import type { GivenFile, StoredSession } from "../../src/core/ports.ts";
import type { Event } from "../../src/core/session/event.ts";
import { readGiven, writeFile } from "../../src/storage/session-file.ts";
import { ROW } from "../ink/compile.ts";
import { played, soon } from "./played.ts";
import { aWorld, libraryOf, made, memoryStore, on } from "./world.ts";

let middle: StoredSession;
let filed: StoredSession;
beforeAll(async () => {
  middle = await played("middle");
  filed = await played("end");
});

const fileOf = (text: string): GivenFile => ({ size: text.length, text: async () => text });

/** A computer that has a run of its own; the file is opened on its map. */
const openedOn = async (file: GivenFile, changes: Partial<World> = {}) => {
  const memory = memoryStore();
  const controller = createController(aWorld({ store: memory.store, ...changes }));
  await controller.navigate("#/case/market-raid/police/play");
  controller.intents.choose("r.stay");
  await controller.settled();
  const before = structuredClone([...memory.sessions.values()]);
  controller.intents.openHub();
  await soon(() => on(controller.view(), "hub"));
  controller.intents.openRun(file);
  await soon(() => expect(controller.view().notice).not.toBeNull());
  await controller.settled();
  return { controller, memory, before, code: controller.view().notice?.code };
};

/** The same session with one event told otherwise, and its hash made anew: what somebody who knows the form can do. */
const forged = (session: StoredSession, type: Event["type"], change: (event: never) => object): string => {
  const at = session.events.findLastIndex(event => event.type === type);
  const events = session.events.with(at, change(session.events[at] as never) as Event);
  return writeFile({ ...session, events });
};

describe("a run from a file", () => {
  it("goes on where it was, on another computer, and is kept there", async () => {
    const { controller, memory, code } = await openedOn(fileOf(writeFile(middle)));
    expect(code).toBe("file-opened");
    expect(memory.sessions.get(middle.head.id)).toEqual(middle);
    expect(on(controller.view(), "hub").sessions.map(({ id }) => id)).toContain(middle.head.id);
    controller.intents.goOn(middle.head.id);
    const play = await soon(() => on(controller.view(), "play"));
    expect([play.session, play.findingCount]).toEqual([middle.head.id, 1]);
    expect(play.choices.map(({ id }) => id)).toContain("r.record");
  });

  it("that is filed shows its debrief", async () => {
    const { controller, code } = await openedOn(fileOf(writeFile(filed)));
    expect(code).toBe("file-opened");
    controller.intents.openDebrief(filed.head.id);
    expect((await soon(() => on(controller.view(), "debrief"))).band).toBe("unsafe");
  });

  it("may have its fields in another order, and spaces where others put them", async () => {
    const turned = (_: string, value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value;
    const text = JSON.stringify(JSON.parse(writeFile(middle)), turned, 4);
    const { controller, code } = await openedOn(fileOf(text));
    expect(code).toBe("file-opened");
    controller.intents.goOn(middle.head.id);
    expect((await soon(() => on(controller.view(), "play"))).session).toBe(middle.head.id);
  });

  it("leaves under a name that says nothing of who played it", async () => {
    const saved: [string, StoredSession][] = [];
    const files = async () => ({ read: readGiven, save: (...what: [string, StoredSession]) => void saved.push(what) });
    const { controller } = await openedOn(fileOf(writeFile(middle)), { files });
    controller.intents.saveRun(middle.head.id);
    await soon(() => expect(saved).toEqual([["plain-sight-market-raid-police-run-of-t.json", middle]]));
  });
});

const data = (session: StoredSession): Record<string, unknown> => JSON.parse(writeFile(session));
const reseeded = (text: string): string => text.replace(/"seed": 7/, '"seed": 8');

/** What is wrong with the file, the file, and the code it must meet. */
const ROWS: readonly (readonly [what: string, file: () => GivenFile, code: string])[] = [
  [
    "of 50 MB, which isn't read",
    () => ({ size: 50_000_000, text: () => Promise.reject(new Error("read")) }),
    "file-too-large",
  ],
  [
    "of one byte too many",
    () => ({ size: 5_000_001, text: () => Promise.reject(new Error("read")) }),
    "file-too-large",
  ],
  [
    "that the browser can't read",
    () => ({ size: 9, text: () => Promise.reject(new Error("gone")) }),
    "file-unreadable",
  ],
  ["that is empty", () => fileOf(""), "file-not-json"],
  ["that is a picture", () => fileOf("\u0089PNG\r\n\u001a\n\0\0\0"), "file-not-json"],
  ["cut short", () => fileOf(writeFile(filed).slice(0, -200)), "file-not-json"],
  ["with a second one behind it", () => fileOf(writeFile(filed).repeat(2)), "file-not-json"],
  ["that is JSON of others", () => fileOf('{"name":"plain-sight"}'), "file-not-ours"],
  ["that is a bare null", () => fileOf("null"), "file-not-ours"],
  ["of a newer version", () => fileOf(JSON.stringify({ ...data(filed), version: 2 })), "file-newer"],
  ["of a version that never was", () => fileOf(JSON.stringify({ ...data(filed), version: "1" })), "file-not-a-run"],
  ["nested a million deep", () => fileOf("[".repeat(1_000_000)), "file-too-much"],
  [
    "nested deep inside",
    () => fileOf(JSON.stringify({ ...data(filed), extra: JSON.parse("[".repeat(20) + "]".repeat(20)) })),
    "file-too-much",
  ],
  [
    "of too many values",
    () => fileOf(JSON.stringify({ ...data(filed), extra: Array(4000).fill(Array(60).fill(0)) })),
    "file-too-much",
  ],
  [
    "with too long a list",
    () => fileOf(writeFile({ ...middle, events: [...middle.events, ...Array(6000).fill(middle.events[1])] })),
    "file-too-much",
  ],
  [
    "with a long text",
    () => fileOf(forged(middle, "choice-made", event => ({ ...(event as object), choice: "a".repeat(1000) }))),
    "file-too-much",
  ],
  [
    "that reaches for every object",
    () => fileOf(writeFile(filed).replace('"head":', '"__proto__": { "polluted": 1 }, "head":')),
    "file-not-a-run",
  ],
  [
    "that reaches for it another way",
    () => fileOf(writeFile(filed).replace('"head":', '"constructor": { "prototype": { "polluted": 1 } }, "head":')),
    "file-not-a-run",
  ],
  ["with a field nobody knows", () => fileOf(JSON.stringify({ ...data(filed), nickname: "a" })), "file-not-a-run"],
  [
    "with markup for an id",
    () =>
      fileOf(
        forged(middle, "choice-made", event => ({ ...(event as object), choice: "<img src=x onerror=alert(1)>" })),
      ),
    "file-not-a-run",
  ],
  [
    "that begins twice",
    () => fileOf(writeFile({ ...middle, events: [...middle.events, ...middle.events] })),
    "file-not-a-run",
  ],
  [
    "without events",
    () => fileOf(JSON.stringify({ ...data(filed), session: { ...middle, events: [] } })),
    "file-not-a-run",
  ],
  [
    "that says other content than its log",
    () => fileOf(JSON.stringify({ ...data(filed), content: { storyHash: "s2", keyHash: "k1" } })),
    "file-changed",
  ],
  [
    "with a time that is none",
    () => fileOf(writeFile({ ...middle, head: { ...middle.head, updatedAt: 9e15 } })),
    "file-not-a-run",
  ],
  ["with a digit changed", () => fileOf(reseeded(writeFile(filed))), "file-changed"],
  [
    "with another file's hash",
    () => fileOf(JSON.stringify({ ...data(filed), integrity: data(middle).integrity })),
    "file-changed",
  ],
  [
    "of a case that isn't here",
    () => fileOf(forged(middle, "started", event => ({ ...(event as object), case: "another-case" }))),
    "file-no-case",
  ],
  [
    "of an office that isn't open",
    () => fileOf(forged(middle, "started", event => ({ ...(event as object), role: "consular" }))),
    "file-no-role",
  ],
  [
    "of an office that the case hasn't",
    () => fileOf(forged(middle, "started", event => ({ ...(event as object), role: "union" }))),
    "file-no-role",
  ],
  [
    "with a choice that was never offered",
    () => fileOf(forged(middle, "choice-made", event => ({ ...(event as object), choice: "r.record" }))),
    "file-diverged",
  ],
  [
    "with a clue that was never found",
    () =>
      fileOf(
        forged(middle, "finding-set", () => ({
          type: "finding-set",
          finding: { violation: "raid", about: "row-14", clues: ["crowd"], provisions: [] },
        })),
      ),
    "file-diverged",
  ],
  [
    "with a violation that doesn't exist",
    () =>
      fileOf(
        writeFile({
          ...middle,
          events: [
            ...middle.events,
            { type: "finding-set", finding: { violation: "toString", about: "row-14", clues: [], provisions: [] } },
          ],
        }),
      ),
    "file-diverged",
  ],
  [
    "with a better result than its choices",
    () =>
      fileOf(
        forged(filed, "report-filed", event => ({
          ...(event as object),
          score: { ...(event as { score: object }).score, band: "exemplary" },
        })),
      ),
    "file-score",
  ],
];

describe("a file is refused with its reason, and nothing changes", () => {
  it.each(ROWS)("%s", async (_, file, code) => {
    const opened = await openedOn(file());
    expect(opened.code).toBe(code);
    expect([...opened.memory.sessions.values()]).toEqual(opened.before);
    expect(on(opened.controller.view(), "hub").sessions).toHaveLength(1);
    expect("polluted" in {}).toBe(false);
  });

  it("that is here already: the run in the list stays as it is", async () => {
    const { controller, memory } = await openedOn(fileOf(writeFile(middle)));
    controller.intents.goOn(middle.head.id);
    await soon(() => on(controller.view(), "play"));
    controller.intents.choose("r.record");
    await controller.settled();
    const before = structuredClone([...memory.sessions.values()]);
    controller.intents.openRun(fileOf(writeFile(middle)));
    await soon(() => expect(controller.view().notice?.code).toBe("file-known"));
    expect([...memory.sessions.values()]).toEqual(before);
  });

  it("opened twice at once, it is let in once", async () => {
    const { controller, memory } = await openedOn(fileOf("null"));
    const told = new Set<string | undefined>();
    controller.subscribe(view => void told.add(view.notice?.code));
    controller.intents.openRun(fileOf(writeFile(middle)));
    controller.intents.openRun(fileOf(writeFile(middle)));
    await soon(() => expect(told).toEqual(new Set(["file-known", "file-opened"])));
    await controller.settled();
    expect([...memory.sessions.keys()]).toEqual(["session-1", middle.head.id]);
  });
});

describe("under another edition of the story", () => {
  const gone = () => libraryOf(made(ROW.replace("#id:r.see-card", "#id:r.see-the-card"), "s2"));
  it("a run whose choices are gone isn't let in", async () => {
    const { code, memory, before } = await openedOn(fileOf(writeFile(middle)), { library: gone() });
    expect(code).toBe("file-other-story");
    expect([...memory.sessions.values()]).toEqual(before);
  });

  it("a filed report is let in, and can be read as it was filed", async () => {
    const { controller, code } = await openedOn(fileOf(writeFile(filed)), { library: gone() });
    expect(code).toBe("file-opened");
    controller.intents.openDebrief(filed.head.id);
    expect((await soon(() => on(controller.view(), "debrief"))).band).toBe("unsafe");
  });

  it("a run whose choices are all there is let in and carried over", async () => {
    const library = libraryOf(made(ROW.replace("It is full.", "It is very full."), "s2"));
    const { controller, code, memory } = await openedOn(fileOf(writeFile(middle)), { library });
    expect(code).toBe("file-opened");
    controller.intents.goOn(middle.head.id);
    await soon(() => on(controller.view(), "play"));
    await controller.settled();
    expect(memory.sessions.get(middle.head.id)?.events.map(({ type }) => type)).toContain("content-changed");
  });
});
