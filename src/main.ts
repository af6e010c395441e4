import { library } from "virtual:library";
import { createController } from "./app/controller.ts";
import { parseRoute } from "./app/route.ts";
import type { Language, View } from "./app/view.ts";
import type { Ears } from "./audio/ears.ts";
import { nextSeed } from "./chance.ts";
import { loadLanguage, loadLater } from "./i18n/i18n.ts";
import { createLateStage } from "./late-stage.ts";
import type { Keeper } from "./offline/offline.ts";
import { savesData } from "./saves-data.ts";
import { createHerald } from "./storage/herald.ts";
import { createLateStore } from "./storage/late-store.ts";
import { createShelf } from "./storage/shelf.ts";
import { fetchScreen } from "./ui/screens.ts";
import { createUi } from "./ui/ui.tsx";

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found;
};

/** Resolves with the first drawing; a task later, so that a turn is on the screen before it's written down. */
let tellShown: () => void = () => undefined;
const firstShown = new Promise<void>(resolve => {
  tellShown = resolve;
});
const afterTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

/** crypto.randomUUID isn't there on plain http, which is what many an intranet has. */
const hex = (byte: number): string => byte.toString(16).padStart(2, "0");

/** Comes late; see below. */
let keeper: Keeper | null = null;
let keeping = import.meta.env.DEV;
/** From then on nothing more is fetched onto this device. */
let wiped = false;
const stopKeeping = (): void => {
  wiped = true;
  keeper?.stop();
};

const lateStorage = () => import("./storage/late.ts");
/** How many runs are kept, outside the store. */
const note = createShelf("plain-sight.kept");
const store = createLateStore(async () => {
  const { createSessionStore, witnessed } = await lateStorage();
  return witnessed(createSessionStore(), note, () => controller.notify("store-broken"));
}, note);

const controller = createController({
  library,
  store,
  files: async () => (await import("./storage/session-files.ts")).createSessionFiles(),
  shelf: createShelf("plain-sight.settings"),
  clock: Date.now,
  seed: nextSeed,
  newId: () => Array.from(crypto.getRandomValues(new Uint8Array(16)), hex).join(""),
  async storyteller() {
    const { createInkStory } = await import("./ink/ink-story.ts");
    // To run it, to read a story and to begin that are three long tasks: what the trainee does in between is heard.
    await afterTask();
    return async ink => {
      const story = createInkStory(ink);
      await afterTask();
      return story;
    };
  },
  drawn: () => firstShown.then(afterTask),
  pictured: () => pictured.then(afterTask),
  languages: navigator.languages,
  savesData,
  keepOffline: () => keeper?.keepAll(),
  readAloud: () => ears?.readAloud(),
  async wipeTraces() {
    stopKeeping();
    herald.tell();
    return (await lateStorage()).wipeTraces();
  },
  showAddress(hash, replace) {
    if (location.hash === hash) return;
    if (replace) history.replaceState(null, "", hash);
    else history.pushState(null, "", hash);
  },
});

const herald = createHerald(() => {
  stopKeeping();
  void controller.forget();
});

const ui = createUi(element("ui"), controller.intents);

// Last of all, when words and picture have come and the trainee reads: the rest, for the day without a network.
const REST_MS = 4000;

const raiseKeeper = async (): Promise<void> => {
  const { createKeeper } = await import("./offline/offline.ts");
  if (wiped) return;
  keeper = createKeeper({
    savesData,
    tell: offline => controller.hearOffline(offline),
    notify: code => controller.notify(code),
    settled: () => controller.settled(),
  });
  keeper.update(controller.view());
};

const keepOffline = (): void => {
  if (keeping) return;
  keeping = true;
  // What is opened from a folder is all there.
  if (import.meta.env.MODE === "usb") controller.hearOffline({ state: "folder" });
  else setTimeout(() => void raiseKeeper().catch(() => undefined), REST_MS);
};

const lateStage = createLateStage({
  host: element("stage"),
  intents: controller.intents,
  view: () => controller.view(),
  settled: keepOffline,
});

/** What nobody waits for gives way to the first picture, but not for long. */
const PICTURE_MS = 3000;
const pictured = Promise.race([
  lateStage.first,
  firstShown.then(() => new Promise<void>(resolve => setTimeout(resolve, PICTURE_MS))),
]);

// The typeface weighs as much as a story: a face of the machine, as wide and as high, stands in until the words are there.
// Without a network it stays until the next visit.
void pictured.then(() => import("./ui/style/fonts.css")).catch(() => undefined);

// What can be heard comes after the words as well; sound itself when it is switched on.
let ears: Ears | null = null;

const raiseEars = async (): Promise<void> => {
  const { createEars } = await import("./audio/ears.ts");
  ears = createEars("./sound/", controller.hearAloud);
  ears.update(controller.view());
};

// Without them everything can still be read.
void pictured.then(raiseEars).catch(() => undefined);

// What wipes everything comes after the words, before anybody needs it: it can't wait for a network.
const tellMissing = (): void => controller.notify("content-missing");

const raiseWipe = async (): Promise<void> => {
  const [{ listenForWipe }] = await Promise.all([import("./ui/wipe/wipe.ts"), lateStorage(), loadLater()]);
  listenForWipe(element("ui"), () => controller.view().screen.name, controller.intents, tellMissing);
  // A notice may have been waiting for its words.
  if (spoken === controller.view().language) draw(controller.view());
};

void pictured.then(raiseWipe).catch(tellMissing);

let restWaits = false;

const drawRest = (): void => {
  restWaits = false;
  const view = controller.view();
  lateStage.update(view);
  ears?.update(view);
  keeper?.update(view);
};

/** The words first: picture and sound take the newest View up when the frame with the words is on its way. */
const draw = (view: View): void => {
  ui.update(view);
  if (view.screen.name !== "loading") tellShown();
  if (restWaits) return;
  restWaits = true;
  requestAnimationFrame(() => setTimeout(drawRest));
};

/** The language whose words have arrived: nothing is drawn in one that hasn't. */
let spoken: Language | null = null;

const speak = async (language: Language): Promise<void> => {
  try {
    await loadLanguage(language);
    spoken = language;
  } catch {
    // The words didn't come: better the former language than an empty screen.
    if (spoken === null) return;
  }
  draw(controller.view());
};

controller.subscribe(view => {
  if (spoken === view.language) draw(view);
  else void speak(view.language);
});

addEventListener("popstate", () => void controller.navigate(location.hash));

void speak(controller.view().language);
void controller.navigate(location.hash);

// A screen's own code comes beside what it shows, not after it. A failure is told of when the screen is drawn.
const { at } = parseRoute(location.hash);
void fetchScreen(at === "start" ? "play" : at === "unknown" ? "problem" : at).catch(() => undefined);

// Nothing is awaited at the top: as a plain script, opened from a folder, the program couldn't be.
if (import.meta.hot) void import("./dev/watch-stories.ts").then(({ watchStories }) => watchStories(controller));
