import { describe, expect, it, vi } from "vitest";
import { createController } from "../../src/app/controller.ts";
import { later } from "../../src/app/later.ts";
import type { View } from "../../src/app/view.ts";
import type { Controller } from "../../src/app/world.ts";
import { createInkStory } from "../../src/ink/ink-story.ts";
import { ROW } from "../ink/compile.ts";
import { soon } from "./played.ts";
import { aWorld, libraryOf, made, memoryStore, on } from "./world.ts";

const PLAY = "#/case/market-raid/police/play";
const raid = { violation: "raid", about: "row-14", clues: ["day-19"], provisions: ["iccpr-9"] };

const begun = async (world = aWorld()): Promise<Controller> => {
  const controller = createController(world);
  await controller.navigate(PLAY);
  on(controller.view(), "play");
  return controller;
};
const until = <Name extends View["screen"]["name"]>(controller: Controller, name: Name) =>
  soon(() => on(controller.view(), name));
const offered = (controller: Controller) => on(controller.view(), "play").choices.map(choice => choice.id);

describe("the picture in a browser that was asked to save data", () => {
  it.each<{ when: string; savesData: boolean; ask: (controller: Controller) => void; waits: boolean }>([
    { when: "nobody asked it", savesData: false, ask: () => undefined, waits: false },
    { when: "it was asked", savesData: true, ask: () => undefined, waits: true },
    {
      when: "other settings are changed",
      savesData: true,
      ask: ({ intents }) => intents.set("sound", true),
      waits: true,
    },
    { when: "the picture is called for", savesData: true, ask: ({ intents }) => intents.showPicture(), waits: false },
    {
      when: "it's switched on in the settings",
      savesData: true,
      ask: ({ intents }) => intents.set("stage", true),
      waits: false,
    },
  ])("$when: waits $waits", async ({ savesData, ask, waits }) => {
    const controller = await begun(aWorld({ savesData }));
    let told = controller.view();
    controller.subscribe(view => {
      told = view;
    });
    ask(controller);
    expect(told.pictureWaits).toBe(waits);
    // For this visit only: what is kept is the trainee's wish to have a picture at all.
    expect(told.settings.stage).toBe(true);
  });
});

describe("play from a deep link to the debrief", () => {
  it("shows text and choices, and the log is kept event by event", async () => {
    const memory = memoryStore();
    const controller = await begun(aWorld({ store: memory.store }));
    expect(on(controller.view(), "play").lines.map(line => line.text)).toContain("A woman lays out her scarves.");
    controller.intents.choose("r.take");
    controller.intents.choose("r.in");
    await controller.settled();
    expect(controller.view().saving).toBe("saved");
    const [stored] = memory.sessions.values();
    expect(stored?.events.map(event => event.type)).toEqual([
      "started",
      "turn-shown",
      "choice-made",
      "turn-shown",
      "choice-made",
      "turn-shown",
    ]);
  });

  it("report and debrief: the harm is charged to the decision, the score stays with the session", async () => {
    const memory = memoryStore();
    const controller = await begun(aWorld({ store: memory.store }));
    controller.intents.choose("r.take");
    controller.intents.choose("r.in");
    controller.intents.openReport();
    await until(controller, "report");
    controller.intents.fileReport();
    const debrief = await until(controller, "debrief");
    expect(debrief.band).toBe("unsafe");
    expect(debrief.fates[0]).toMatchObject({ state: "harmed", text: "She was taken." });
    expect(debrief.fates[0]?.harms[0]).toMatchObject({ gravity: 3, decision: "Gulmira" });
    expect(debrief.decisions[0]?.taken.why).toBe("There is no ground on day 19.");
    expect(debrief.ending?.title).toBe("The full bus");
    await controller.settled();
    const [stored] = memory.sessions.values();
    expect(stored?.events.at(-1)?.type).toBe("report-filed");
  });

  it("debrief: moments that both offices meet, with what was decided; the other lens as far as it's open", async () => {
    const controller = await begun();
    controller.intents.choose("r.take");
    controller.intents.choose("r.in");
    controller.intents.openReport();
    await until(controller, "report");
    controller.intents.fileReport();
    const { lenses } = await until(controller, "debrief");
    expect(lenses).toMatchObject({ case: "market-raid", other: "consular", open: false });
    expect(lenses?.moments.map(({ id }) => id)).toEqual(["card"]);
    expect(lenses?.moments[0]?.taken).toEqual({ at: 0, title: "Gulmira", gate: "unlawful" });
    expect([lenses?.moments[0]?.own.cannot, lenses?.moments[0]?.other.cannot]).toEqual([null, ""]);
  });

  it("what was found opens its option without losing the place", async () => {
    const controller = await begun();
    controller.intents.choose("r.see-card");
    expect(offered(controller)).not.toContain("r.record");
    controller.intents.openNotebook();
    await until(controller, "notebook");
    controller.intents.setFinding(raid);
    expect(on(controller.view(), "notebook").findings).toHaveLength(1);
    controller.intents.back();
    await until(controller, "play");
    expect(offered(controller)).toContain("r.record");
    expect(on(controller.view(), "play").lines.map(line => line.id)).toEqual(["r.3"]);
  });

  it("things examined stay on the stage as found, under their own names", async () => {
    const controller = await begun();
    controller.intents.choose("r.see-card");
    const { hotspots, examined } = on(controller.view(), "play");
    expect(examined).toBe("permit");
    expect(hotspots).toEqual([
      { id: "permit", name: "The card under the glass", choice: null, found: true },
      { id: "passports", name: "The passports on the counter", choice: "r.see-passports", found: false },
    ]);
  });

  it("meter and sureness come once the key has arrived", async () => {
    const controller = await begun();
    controller.intents.choose("r.see-card");
    await vi.waitFor(() => expect(on(controller.view(), "play").meter?.text).toBe("3 of 12 on the bus"));
    expect(on(controller.view(), "play").sure).toEqual({ decision: "gulmira", stated: null });
    controller.intents.stateSure("gulmira", 2);
    expect(on(controller.view(), "play").sure?.stated).toBe(2);
  });
});

describe("what isn't on offer on screen", () => {
  it.each<{ name: string; to: "notebook" | "hub" }>([
    { name: "the notebook", to: "notebook" },
    { name: "the map", to: "hub" },
  ])("can't be chosen from $name, though a picture may still show it", async ({ to }) => {
    const controller = await begun();
    if (to === "notebook") controller.intents.openNotebook();
    else controller.intents.openHub();
    await until(controller, to);
    controller.intents.choose("r.stay");
    expect(controller.view().notice).toBeNull();
    await controller.navigate(PLAY);
    expect(on(controller.view(), "play").turn).toBe(0);
  });

  it("is passed over without a word: it was there a moment ago", async () => {
    const controller = await begun();
    controller.intents.choose("r.no-such");
    expect(controller.view().notice).toBeNull();
    expect(on(controller.view(), "play").turn).toBe(0);
  });
});

describe("coming back", () => {
  it("the play link goes on with the session that runs, at the same turn", async () => {
    const memory = memoryStore();
    const first = await begun(aWorld({ store: memory.store }));
    first.intents.choose("r.see-card");
    first.intents.openNotebook();
    await until(first, "notebook");
    first.intents.setFinding(raid);
    await first.settled();
    const second = await begun(aWorld({ store: memory.store }));
    const { lines, clueCount, findingCount } = on(second.view(), "play");
    expect([lines.map(line => line.id), clueCount, findingCount]).toEqual([["r.3"], 2, 1]);
    expect(offered(second)).toContain("r.record");
    second.intents.choose("r.record");
    await second.settled();
    expect(memory.sessions.size).toBe(1);
  });

  it("several sessions side by side: begin anew, go on with the older, delete one", async () => {
    const memory = memoryStore();
    const controller = await begun(aWorld({ store: memory.store }));
    controller.intents.choose("r.stay");
    controller.intents.begin("market-raid", "police");
    await vi.waitFor(() => expect(on(controller.view(), "play").session).toBe("session-2"));
    controller.intents.goOn("session-1");
    await vi.waitFor(() => expect(on(controller.view(), "play").session).toBe("session-1"));
    expect(on(controller.view(), "play").lines.map(line => line.id)).toEqual(["r.5", "r.9"]);
    controller.intents.openHub();
    const hub = await until(controller, "hub");
    expect(hub.sessions.map(({ id }) => id).toSorted()).toEqual(["session-1", "session-2"]);
    controller.intents.remove("session-1");
    await vi.waitFor(() => expect([...memory.sessions.keys()]).toEqual(["session-2"]));
    await vi.waitFor(() => expect(on(controller.view(), "hub").sessions).toHaveLength(1));
  });

  it("rewinding begins a marked session; the first record stands", async () => {
    const memory = memoryStore();
    const controller = await begun(aWorld({ store: memory.store }));
    controller.intents.choose("r.see-card");
    controller.intents.choose("r.take");
    controller.intents.rewind("session-1", 1);
    await vi.waitFor(() => expect(on(controller.view(), "play").session).toBe("session-2"));
    expect(on(controller.view(), "play").rewound).toBe(true);
    expect(offered(controller)).toContain("r.take");
    await controller.settled();
    expect(memory.sessions.get("session-1")?.events).toHaveLength(6);
    expect(memory.sessions.get("session-2")?.head.forkedFrom).toEqual({ session: "session-1", choices: 1 });
  });

  it("an edited story that lost a choice: told which, record readable, restart offered, nothing written", async () => {
    const memory = memoryStore();
    const first = await begun(aWorld({ store: memory.store }));
    first.intents.choose("r.see-card");
    first.intents.choose("r.take");
    await first.settled();
    const before = structuredClone(memory.sessions.get("session-1"));
    const edited = libraryOf(made(ROW.replace("#id:r.take", "#id:r.take-along"), "s2"));
    const second = createController(aWorld({ store: memory.store, library: edited }));
    await second.navigate(PLAY);
    const problem = on(second.view(), "problem");
    expect(problem).toMatchObject({ code: "content-changed", values: { number: 2, choice: "r.take" } });
    expect(problem.record.map(line => line.text)).toContain("→ The card under the glass");
    expect(problem.restart).toEqual({ case: "market-raid", role: "police" });
    expect(memory.sessions.get("session-1")).toEqual(before);
  });
});

describe("the store fails", () => {
  it("play goes on, the mark says so, and the next event brings all that was missed", async () => {
    const memory = memoryStore();
    const controller = await begun(aWorld({ store: memory.store }));
    await controller.settled();
    memory.state.broken = true;
    controller.intents.choose("r.see-card");
    await controller.settled();
    expect(controller.view()).toMatchObject({ saving: "failed", notice: { code: "store-full" } });
    expect(on(controller.view(), "play").clueCount).toBe(2);
    memory.state.broken = false;
    controller.intents.choose("r.stay");
    await controller.settled();
    expect(controller.view().saving).toBe("saved");
    expect(memory.sessions.get("session-1")?.events).toHaveLength(6);
  });

  it("a store that never answers doesn't keep the story from beginning", async () => {
    vi.useFakeTimers();
    const never = new Promise<never>(() => undefined);
    const store = { ...memoryStore().store, list: () => never };
    const controller = createController(aWorld({ store }));
    const going = controller.navigate(PLAY);
    await vi.advanceTimersByTimeAsync(2000);
    await going;
    vi.useRealTimers();
    expect(on(controller.view(), "play").lines).not.toHaveLength(0);
    expect(controller.view().notice?.code).toBe("store-unavailable");
  });

  /** A store with a run in it that takes three seconds to say so, as a weak machine's does after a power cut. */
  const slowStore = async () => {
    const memory = memoryStore();
    const first = await begun(aWorld({ store: memory.store }));
    await first.settled();
    const list = async () => {
      await new Promise(resolve => setTimeout(resolve, 3000));
      return memory.store.list();
    };
    return { ...memory.store, list };
  };

  /** `ms` after the beginning of a visit to an address, over the slow store. */
  const visited = async (address: string, ms: number): Promise<Controller> => {
    const store = await slowStore();
    vi.useFakeTimers();
    const controller = createController(aWorld({ store }));
    const going = controller.navigate(address);
    await vi.advanceTimersByTimeAsync(ms);
    await going;
    return controller;
  };

  it("a store that answers late: the run in the address is waited for, and not told as missing", async () => {
    const controller = await visited("#/session/session-1", 4000);
    vi.useRealTimers();
    expect(on(controller.view(), "play").session).toBe("session-1");
    expect([controller.view().notice, controller.view().saving]).toEqual([null, "idle"]);
  });

  it("a store that answers late: the map shows its runs when it does", async () => {
    const controller = await visited("#/", 2000);
    expect(on(controller.view(), "hub").sessions).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    expect(on(controller.view(), "hub").sessions).toHaveLength(1);
  });

  it("a store that answers late, when everything has been wiped from another window: its runs don't come back", async () => {
    const controller = await visited("#/", 2000);
    await controller.forget();
    await vi.advanceTimersByTimeAsync(2000);
    vi.useRealTimers();
    expect(on(controller.view(), "hub").sessions).toHaveLength(0);
  });

  it("the same session in two tabs: the second writer is told and overwrites nothing", async () => {
    const memory = memoryStore();
    const one = await begun(aWorld({ store: memory.store }));
    await one.settled();
    const two = await begun(aWorld({ store: memory.store }));
    one.intents.choose("r.stay");
    await one.settled();
    two.intents.choose("r.take");
    await two.settled();
    expect(two.view()).toMatchObject({ saving: "failed", notice: { code: "session-conflict" } });
    const choices = memory.sessions.get("session-1")?.events.filter(event => event.type === "choice-made");
    expect(choices).toEqual([{ type: "choice-made", choice: "r.stay" }]);
  });
});

describe("addresses", () => {
  it.each([
    ["#/case/nowhere/police/play", "no-such-case"],
    ["#/case/market-raid/consular", "role-not-open"],
    ["#/case/market-raid/consular/play", "role-not-open"],
    ["#/session/gone", "no-such-session"],
    ["#/<img src=x>", "unknown-address"],
    ["#/case/market-raid/judge", "unknown-address"],
  ])("%s says %s", async (address, code) => {
    const controller = createController(aWorld());
    await controller.navigate(address);
    expect(on(controller.view(), "problem").code).toBe(code);
  });

  it("a chunk that doesn't arrive is a problem that says so, and trying again works", async () => {
    const library = libraryOf(made());
    let online = false;
    const storyHead: typeof library.storyHead = (...which) =>
      online ? library.storyHead(...which) : Promise.reject(new Error());
    const controller = createController(aWorld({ library: { ...library, storyHead } }));
    await controller.navigate(PLAY);
    expect(on(controller.view(), "problem").code).toBe("content-missing");
    online = true;
    await controller.navigate(PLAY);
    on(controller.view(), "play");
  });
});

describe("the first turn, which doesn't wait for the story", () => {
  /** A world whose story comes when it's let in, or never. */
  const waiting = () => {
    let open: (arrives: boolean) => void = () => undefined;
    const gate = new Promise<boolean>(resolve => {
      open = resolve;
    });
    const library = libraryOf(made());
    const story: typeof library.story = async (...which) => {
      if (!(await gate)) throw new Error("no network");
      return library.story(...which);
    };
    return { world: aWorld({ library: { ...library, story } }), open };
  };

  it("a choice made before the story has come is taken when it comes, once", async () => {
    const { world, open } = waiting();
    const controller = createController(world);
    await controller.navigate(PLAY);
    expect(offered(controller)).toContain("r.stay");
    controller.intents.choose("r.stay");
    controller.intents.choose("r.stay");
    expect(offered(controller)).toContain("r.stay");
    open(true);
    await vi.waitFor(() => expect(on(controller.view(), "play").turn).toBe(1));
    await controller.settled();
    const stored = await world.store.list();
    expect(stored.ok && stored.value[0]?.events.filter(({ type }) => type === "choice-made")).toHaveLength(1);
    expect(controller.view().notice).toBeNull();
  });

  it("a choice that waits for its story isn't made in another run that has been begun meanwhile", async () => {
    let come: () => void = () => undefined;
    const late = new Promise<void>(resolve => {
      come = resolve;
    });
    let asked = 0;
    const storyteller = async () => {
      asked += 1;
      // Once of itself, once for the choice.
      if (asked <= 2) await late;
      return createInkStory;
    };
    const world = aWorld({ storyteller });
    const controller = createController(world);
    await controller.navigate(PLAY);
    controller.intents.choose("r.stay");
    controller.intents.begin("market-raid", "police");
    await soon(() => expect(on(controller.view(), "play").session).toBe("session-2"));
    await soon(() => expect(asked).toBe(3));
    come();
    await later(20);
    await controller.settled();
    expect(on(controller.view(), "play").turn).toBe(0);
    const stored = await world.store.list();
    const events = stored.ok ? stored.value.flatMap(run => run.events) : [];
    expect(events.filter(({ type }) => type === "choice-made")).toEqual([]);
  });

  it("a story that doesn't come is told as that, and the choice can be made again", async () => {
    const { world, open } = waiting();
    const controller = createController(world);
    await controller.navigate(PLAY);
    open(false);
    controller.intents.choose("r.stay");
    expect((await until(controller, "problem")).code).toBe("content-missing");
  });

  it("a story that begins otherwise than it was written down is never played on", async () => {
    const library = libraryOf(made());
    const other = libraryOf(made(ROW.replace("#id:r.take", "#id:r.take-along")));
    const controller = createController(
      aWorld({ library: { ...library, story: (...which) => other.story(...which) } }),
    );
    await controller.navigate(PLAY);
    controller.intents.choose("r.stay");
    expect((await until(controller, "problem")).code).toBe("story-error");
  });
});

describe("language in mid-play", () => {
  it("changes the words and nothing else", async () => {
    const controller = await begun();
    controller.intents.choose("r.stay");
    const ids = on(controller.view(), "play").lines.map(line => line.id);
    controller.intents.set("language", "ru");
    await vi.waitFor(() => expect(controller.view().language).toBe("ru"));
    const play = on(controller.view(), "play");
    expect(play.lines[0]?.text).toBe("Она остаётся. В автобусе 3.");
    expect(play.lines.map(line => line.id)).toEqual(ids);
    expect(play.past[0]?.lines[0]?.text).toBe("Женщина раскладывает платки.");
  });
});

describe("the day without a network", () => {
  it("what is on the device is told on the settings screen, also while it is open", async () => {
    const controller = createController(aWorld());
    await controller.navigate("#/settings");
    expect(on(controller.view(), "settings").offline).toEqual({ state: "unknown" });
    controller.hearOffline({ state: "loading", have: 3, of: 9, bytes: 100 });
    expect(on(controller.view(), "settings").offline).toMatchObject({ have: 3, of: 9 });
  });

  it("is no news on any other screen", async () => {
    const controller = await begun();
    const seen: View[] = [];
    controller.subscribe(view => seen.push(view));
    controller.hearOffline({ state: "complete", have: 9, of: 9, bytes: 100 });
    expect(seen).toEqual([]);
  });

  it("a new version is told over what is being played, which stays as it is", async () => {
    const controller = await begun();
    const before = on(controller.view(), "play");
    const heard: View["notice"][] = [];
    controller.subscribe(view => heard.push(view.notice));
    controller.notify("update-ready");
    expect(heard).toEqual([{ code: "update-ready", values: {} }]);
    expect(controller.view().notice).toEqual({ code: "update-ready", values: {} });
    expect(on(controller.view(), "play")).toEqual(before);
  });

  it("all of it is fetched when the trainee asks", async () => {
    let asked = 0;
    const keepOffline = (): void => {
      asked += 1;
    };
    createController(aWorld({ keepOffline })).intents.keepOffline();
    expect(asked).toBe(1);
  });
});

describe("reading aloud", () => {
  it("is asked for outside, and what is told of it stands in the View", async () => {
    const readAloud = vi.fn();
    const controller = await begun(aWorld({ readAloud }));
    expect(controller.view().aloud).toBeNull();
    controller.intents.readAloud();
    expect(readAloud).toHaveBeenCalledOnce();
    const seen: View[] = [];
    controller.subscribe(view => void seen.push(view));
    controller.hearAloud({ on: true, reading: "r.1" });
    expect(seen.at(-1)?.aloud).toEqual({ on: true, reading: "r.1" });
  });
});
