import type { Offline, View } from "../app/view.ts";
import { vouchedFor } from "./vouched.ts";

/** Keeps the program on this device for the day without a network, and brings in new versions where nothing breaks. */
export type Keeper = {
  /** Every View: coming back to the map is when a new version is applied. */
  update(view: View): void;
  /** The trainee wants it all here, though the browser was asked to save data. */
  keepAll(): void;
  /** Everything was wiped: nothing is kept any more as long as this page is open. */
  stop(): void;
};

/** What the keeper is told of at the start, and whom it tells. */
type Around = {
  /** The browser was asked to save data. */
  readonly savesData: boolean;
  readonly tell: (offline: Offline) => void;
  /** A notice: `update-ready`, or `update-elsewhere` where another window holds the old version. */
  readonly notify: (code: string) => void;
  /** Resolves when every event is on the disk, or has failed to get there. */
  readonly settled: () => Promise<void>;
};

/** Relative to the page: the program may lie in any folder of a site. */
const WORKER = "./sw.js";
const SIZE = "./offline.json";
/** Until the next try, when files didn't come. */
const AGAIN_MS = 60_000;

type Counted = { readonly have: number; readonly of: number; readonly bytes: number };

const isCounted = (data: unknown): data is Counted => typeof data === "object" && data !== null && "have" in data;

/** How much there is to fetch, in bytes; 0 where that can't be learnt. */
const sizeOfAll = async (): Promise<number> => {
  try {
    const { bytes } = (await (await fetch(SIZE)).json()) as { readonly bytes: unknown };
    return typeof bytes === "number" ? bytes : 0;
  } catch {
    return 0;
  }
};

export const createKeeper = ({ savesData, tell, notify, settled }: Around): Keeper => {
  let view: View | null = null;
  let waiting: ServiceWorker | null = null;
  /** Whether another screen was open since the map, or since the start. */
  let away = false;
  /** Asked for here; it takes the browser up to half a minute to end the old worker, and one may be playing by then. */
  let applying = false;
  /** The new version serves this page, which is still one of the old. */
  let replaced = false;
  let stopped = false;

  const found = (registration: ServiceWorkerRegistration): void => {
    if (registration.waiting === null || registration.active === null || registration.waiting === waiting) return;
    waiting = registration.waiting;
    // On the map nothing is said: it's applied with the next coming back.
    if (away) notify("update-ready");
  };

  const begin = async (): Promise<void> => {
    if (stopped) return;
    try {
      await navigator.serviceWorker.register(vouchedFor(WORKER), { updateViaCache: "none" });
      const registration = await navigator.serviceWorker.getRegistration();
      if (registration === undefined) return tell({ state: "unavailable" });
      const follow = (worker: ServiceWorker | null): void => {
        worker?.addEventListener("statechange", () => {
          found(registration);
          // A first try that failed leaves no registration behind: it has to be made anew.
          if (worker.state === "redundant" && registration.active === null) setTimeout(() => void begin(), AGAIN_MS);
        });
      };
      registration.addEventListener("updatefound", () => follow(registration.installing));
      follow(registration.installing);
      found(registration);
      registration.active?.postMessage("count");
    } catch (error) {
      // A TypeError: the worker's script didn't come, as when the network has just gone. Anything else is the browser's no.
      if (error instanceof TypeError) setTimeout(() => void begin(), AGAIN_MS);
      else tell({ state: "unavailable" });
    }
  };

  const start = async (): Promise<void> => {
    // Browsers give service workers to https and to this computer alone.
    if (!("serviceWorker" in navigator)) return tell({ state: "unavailable" });
    navigator.serviceWorker.addEventListener("message", async ({ data, source }) => {
      if (data === "others-open") {
        applying = false;
        return notify("update-elsewhere");
      }
      const active = (await navigator.serviceWorker.getRegistration())?.active ?? null;
      if (stopped) return;
      // While a new version is coming, it's the present one that is spoken of.
      if (!isCounted(data) || (active !== null && source !== active)) return;
      tell({ state: data.have === data.of ? "complete" : "loading", ...data });
    });
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      replaced = applying;
      if (replaced && !away) void renew();
    });
    if (savesData && navigator.serviceWorker.controller === null)
      return tell({ state: "sparing", bytes: await sizeOfAll() });
    await begin();
  };

  /** The page of the new version: on the map only, so that nobody is torn out of a scene. */
  const renew = async (): Promise<void> => {
    await settled();
    if (view?.screen.name === "hub" && view.saving !== "failed") location.reload();
  };

  const apply = async (worker: ServiceWorker): Promise<void> => {
    await settled();
    // What couldn't be stored lives in this page alone: it isn't thrown away for a new version.
    if (view?.screen.name !== "hub" || view.saving === "failed" || view.volatile) return;
    applying = true;
    worker.postMessage("apply");
  };

  void start();
  return {
    update(next) {
      view = next;
      const { name } = next.screen;
      if (name === "loading") return;
      const cameBack = away && name === "hub";
      away = name !== "hub";
      if (cameBack && replaced) void renew();
      else if (cameBack && waiting !== null) void apply(waiting);
    },
    keepAll: () => void begin(),
    stop() {
      stopped = true;
    },
  };
};
