import { beforeAll, describe, expect, it } from "vitest";
import type { StoredSession } from "../../src/core/ports.ts";
import { readGiven, writeFile } from "../../src/storage/session-file.ts";
import { ROW } from "../ink/compile.ts";
import { fileOf, openedOn } from "./opened.ts";
import { played, soon } from "./played.ts";
import { libraryOf, made, on } from "./world.ts";

let middle: StoredSession;
let filed: StoredSession;
beforeAll(async () => {
  middle = await played("middle");
  filed = await played("end");
});

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
    const saved: [string, StoredSession, boolean][] = [];
    const save = (...what: [string, StoredSession, boolean]) => void saved.push(what);
    const files = async () => ({ read: readGiven, save });
    const { controller } = await openedOn(fileOf(writeFile(middle)), { files });
    controller.intents.saveRun(middle.head.id);
    await soon(() => expect(saved).toEqual([["plain-sight-market-raid-police-run-of-t.json", middle, false]]));
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
