import { createDesk } from "./desk.ts";
import { createIntents } from "./intents.ts";
import { createNavigator } from "./navigator.ts";
import type { OwnData } from "./own-data.ts";
import { parseRoute } from "./route.ts";
import { createWorkbench } from "./workbench.ts";
import type { Controller, World } from "./world.ts";

/** Turns intents into commands, commands into events, events into Views. The only place that knows what is open. */
export const createController = (world: World): Controller => {
  const bench = createWorkbench(world);
  const navigator = createNavigator(bench);
  // After the first drawing, so that the first choice doesn't wait for it; but then at once: a wipe can't wait for a network.
  let coming: Promise<OwnData> | null = null;
  const own = (): Promise<OwnData> => {
    coming ??= import("./own-data.ts").then(
      ({ createOwnData }) => createOwnData(bench, navigator),
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  const ask = (act: (own: OwnData) => void): void => {
    void own().then(act, () => {
      bench.tell("content-missing");
      bench.emit();
    });
  };
  void world
    .drawn()
    .then(own)
    .catch(() => undefined);
  const { model } = bench;
  return {
    intents: {
      ...createIntents(bench, navigator),
      keepNext: kept => ask(data => data.keepNext(kept)),
      keepRun: id => ask(data => data.keepRun(id)),
      nameRun: (id, words) => ask(data => data.nameRun(id, words)),
      wipe: silent => ask(data => data.wipe(silent)),
    },
    view: bench.view,
    subscribe: bench.subscribe,
    navigate: hash => navigator.arrive(parseRoute(hash)),
    hearOffline(offline) {
      model.offline = offline;
      if (model.route.at === "settings") bench.refresh();
    },
    notify(code) {
      bench.tell(code);
      bench.emit();
    },
    hear(aloud) {
      model.aloud = aloud;
      bench.emit();
    },
    forget: async () => (await own()).forget(),
    async reload(library) {
      await bench.saver.settled();
      model.desk = createDesk(library);
      model.listings = library.listings;
      model.lawTold = library.lawTold;
      model.hub = null;
      model.open = null;
      model.law = null;
      await navigator.go(model.route, "keep");
    },
    settled: bench.saver.settled,
  };
};
