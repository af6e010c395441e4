import { expect } from "vitest";
import { createController } from "../../src/app/controller.ts";
import type { World } from "../../src/app/world.ts";
import type { GivenFile, StoredSession } from "../../src/core/ports.ts";
import type { Event } from "../../src/core/session/event.ts";
import { writeFile } from "../../src/storage/session-file.ts";
import { soon } from "./played.ts";
import { aWorld, memoryStore, on } from "./world.ts";

/** A file as the browser hands it over. */
export const fileOf = (text: string): GivenFile => ({ size: text.length, text: async () => text });

/** A computer that has a run of its own; the file is opened on its map. */
export const openedOn = async (file: GivenFile, changes: Partial<World> = {}) => {
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
export const forged = (session: StoredSession, type: Event["type"], change: (event: never) => object): string => {
  const at = session.events.findLastIndex(event => event.type === type);
  const events = session.events.with(at, change(session.events[at] as never) as Event);
  return writeFile({ ...session, events });
};
