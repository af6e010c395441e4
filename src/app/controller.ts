import { createDesk } from "./desk.ts";
import { createIntents } from "./intents.ts";
import { createNavigator } from "./navigator.ts";
import type { OwnData } from "./own-data.ts";
import { parseRoute } from "./route.ts";
import { fetchLate, openingOf } from "./screens.ts";
import { createWorkbench } from "./workbench.ts";
import type { Controller, World } from "./world.ts";

/** Turns intents into commands, commands into events, events into Views. The only place that knows what is open. */
export const createController = (world: World): Controller => {
  const bench = createWorkbench(world);
  const navigator = createNavigator(bench);
  const { model } = bench;
  const own = async (): Promise<OwnData> =>
    (await fetchLate(model)).createOwnData({
      ...bench,
      opening: () => openingOf(model, world.storyteller),
      go: route => navigator.go(route, "replace"),
    });
  return {
    intents: createIntents(bench, navigator, own),
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
    hearAloud(aloud) {
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
