import { library } from "virtual:library";
import { createController } from "./app/controller.ts";
import type { Language, View } from "./app/view.ts";
import type { Ears } from "./audio/ears.ts";
import { loadLanguage } from "./i18n/i18n.ts";
import { createInkStory } from "./ink/ink-story.ts";
import type { Stage } from "./stage/stage.ts";
import { createLateStore } from "./storage/late-store.ts";
import { createShelf } from "./storage/shelf.ts";
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

const controller = createController({
  library,
  store: createLateStore(async () => (await import("./storage/session-store.ts")).createSessionStore()),
  shelf: createShelf("plain-sight.settings"),
  clock: Date.now,
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  newId: () => crypto.randomUUID(),
  openStory: createInkStory,
  drawn: () => firstShown.then(afterTask),
  languages: navigator.languages,
  readAloud: () => ears?.readAloud(),
  showAddress(hash, replace) {
    if (location.hash === hash) return;
    if (replace) history.replaceState(null, "", hash);
    else history.pushState(null, "", hash);
  },
});

const ui = createUi(element("ui"), controller.intents);

// The picture comes after the words, and only where it's wanted. Without it everything can still be done.
const page = document.documentElement;
let stage: Stage | null = null;
let stageState: "absent" | "coming" | "shown" | "failed" = "absent";

// Phaser breaks as soon as it is loaded where no canvas gives a context: don't even fetch it.
const canDraw = (): boolean => document.createElement("canvas").getContext("2d") !== null;

const raiseStage = async (): Promise<void> => {
  stageState = "coming";
  try {
    if (!canDraw()) throw new Error("no canvas");
    const { createStage } = await import("./stage/stage.ts");
    stage = createStage(element("stage"), controller.intents);
    stage.update(controller.view());
    stageState = "shown";
  } catch {
    stage = null;
    stageState = "failed";
  }
  page.dataset.picture = stageState;
};

const drawStage = (view: View): void => {
  if (!view.settings.stage) {
    stage?.destroy();
    stage = null;
    stageState = "absent";
    page.dataset.picture = "absent";
  } else if (stage) {
    stage.update(view);
  } else if (stageState === "absent" && view.screen.name !== "loading") {
    // Two frames later the words are on screen.
    requestAnimationFrame(() => requestAnimationFrame(() => void raiseStage()));
    stageState = "coming";
  }
};

// What can be heard comes after the words as well; sound itself when it is switched on.
let ears: Ears | null = null;
let earsAsked = false;

const raiseEars = async (): Promise<void> => {
  const { createEars } = await import("./audio/ears.ts");
  ears = createEars("./sound/", controller.hear);
  ears.update(controller.view());
};

const hear = (view: View): void => {
  ears?.update(view);
  if (earsAsked || view.screen.name === "loading") return;
  earsAsked = true;
  // Without them everything can still be read.
  void firstShown
    .then(afterTask)
    .then(raiseEars)
    .catch(() => undefined);
};

const draw = (view: View): void => {
  ui.update(view);
  drawStage(view);
  hear(view);
  if (view.screen.name !== "loading") tellShown();
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
await controller.navigate(location.hash);

if (import.meta.hot) {
  const { watchStories } = await import("./dev/watch-stories.ts");
  watchStories(controller);
}
