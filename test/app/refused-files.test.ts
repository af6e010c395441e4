import { beforeAll, describe, expect, it } from "vitest";
import type { GivenFile, StoredSession } from "../../src/core/ports.ts";
import type { Event } from "../../src/core/session/event.ts";
import { writeFile } from "../../src/storage/session-file.ts";
import { fileOf, forged, openedOn } from "./opened.ts";
import { played, soon } from "./played.ts";
import { on } from "./world.ts";

let middle: StoredSession;
let filed: StoredSession;
beforeAll(async () => {
  middle = await played("middle");
  filed = await played("end");
});

const data = (session: StoredSession): Record<string, unknown> => JSON.parse(writeFile(session));
/** The file of the half-played run with other values in its last event of a type, under a hash of its own. */
const retold = (type: Event["type"], changes: object): GivenFile =>
  fileOf(forged(middle, type, event => ({ ...(event as object), ...changes })));
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
  ["with a long text", () => retold("choice-made", { choice: "a".repeat(1000) }), "file-too-much"],
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
  ["with markup for an id", () => retold("choice-made", { choice: "<img src=x onerror=alert(1)>" }), "file-not-a-run"],
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
  ["of a case that isn't here", () => retold("started", { case: "another-case" }), "file-no-case"],
  ["of an office that isn't open", () => retold("started", { role: "consular" }), "file-no-role"],
  ["of an office that the case hasn't", () => retold("started", { role: "union" }), "file-no-role"],
  [
    "with a word of its own that is too long",
    () => fileOf(writeFile({ ...middle, head: { ...middle.head, nickname: "a".repeat(41) } }, true)),
    "file-not-a-run",
  ],
  [
    "with a word of its own that no field takes",
    () => fileOf(writeFile({ ...middle, head: { ...middle.head, nickname: "a\u0000b" } }, true)),
    "file-not-a-run",
  ],
  ["with a choice that was never offered", () => retold("choice-made", { choice: "r.record" }), "file-diverged"],
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
