import { vi } from "vitest";
import { createController } from "../../src/app/controller.ts";
import type { StoredSession } from "../../src/core/ports.ts";
import { aWorld, memoryStore, on } from "./world.ts";

export const RAID = { violation: "raid", about: "row-14", clues: ["day-19"], provisions: ["iccpr-9"] };

/** Waits for it, also on a busy machine. */
export const soon = <Value>(check: () => Value): Promise<Awaited<Value>> =>
  vi.waitFor(check, { timeout: 10_000 }) as Promise<Awaited<Value>>;

/** A run of the row in test/ink as it lies in the store: with a finding and a choice made, or filed to the end. */
export const played = async (to: "middle" | "end"): Promise<StoredSession> => {
  const memory = memoryStore();
  const controller = createController(aWorld({ store: memory.store, newId: () => "run-of-the-row" }));
  await controller.navigate("#/case/market-raid/police/play");
  const { intents } = controller;
  intents.choose("r.see-card");
  intents.openNotebook();
  await soon(() => on(controller.view(), "notebook"));
  intents.setFinding(RAID);
  if (to === "end") {
    intents.back();
    await soon(() => on(controller.view(), "play"));
    intents.choose("r.take");
    intents.choose("r.in");
    intents.openReport();
    await soon(() => on(controller.view(), "report"));
    intents.fileReport();
    await soon(() => on(controller.view(), "debrief"));
  }
  await controller.settled();
  const stored = memory.sessions.get("run-of-the-row");
  if (stored === undefined) throw new Error("the run wasn't stored");
  return stored;
};
