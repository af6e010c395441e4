import { ask } from "virtual:parts";
import type { StoryHead, Texts } from "./app/library.ts";
import { presentFirst } from "./app/present/present-first.ts";
import { parseRoute } from "./app/route.ts";
import { languageFor, settingsFrom } from "./app/settings.ts";
import { firstSeed } from "./chance.ts";
import type { RoleId } from "./core/law/law.ts";
import { playWords } from "./i18n/words.ts";
import { savesData } from "./saves-data.ts";
import { createShelf } from "./storage/shelf.ts";
import { drawFirstTurn, isPlain } from "./ui/first-turn.ts";
import { markPage } from "./ui/marks.ts";

// Small, and there long before the program: asks for what the address will need, so that story and program arrive
// together. What was asked for in vain costs nothing but its bytes; main.ts finds out for itself what it needs.
const settings = settingsFrom(createShelf("plain-sight.settings").load(), languageFor(navigator.languages));
const { language } = settings;
const route = parseRoute(location.hash);

// A failure is main.ts's to tell of, when it asks again.
const words = playWords[language]();
words.catch(() => undefined);
if (route.at === "hub") void ask(`hub/${language}`);

// Run as soon as it's here, which may be before the page has been read to its end.
const read = new Promise<void>(resolve => {
  if (document.readyState !== "loading") resolve();
  else addEventListener("DOMContentLoaded", () => resolve(), { once: true });
});

// While the processor has the first words to draw, or the program to start, the network has nothing to do: the picture's beginning
// is fetched. What doesn't come is asked for again, and told of, where it's needed.
const fetchPicture = async () => (settings.stage && !savesData ? import("./stage/ahead.ts") : null);

/** A page out of sight is given no frames: the program mustn't wait for one. */
const FRAME_MS = 100;
const painted = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, FRAME_MS);
  });

/**
 * Shows the first turn of a new run: it can be read, and a choice that is pressed is held until the program takes over.
 * Resolves when it's on the screen, or can't be shown. Where a run may have been kept, that one would go on.
 */
const showFirst = async (theCase: string, role: RoleId): Promise<void> => {
  const name = `${theCase}/${role}`;
  const head = ask(`${name}/head`);
  const own = ask(`${name}/play/${language}`);
  // Not told in this language: then in Russian.
  const texts = own ?? ask(`${name}/play/ru`);
  if (createShelf("plain-sight.kept").load() !== null) return;
  const [first, told, said] = await Promise.all([head as Promise<StoryHead>, texts as Promise<Texts>, words, read]);
  const root = document.getElementById("ui");
  if (!first || !told || !root) return;
  const turn = presentFirst({
    case: theCase,
    role,
    head: first,
    texts: told,
    told: own ? language : "ru",
    seed: firstSeed,
  });
  if (!isPlain(turn)) return;
  document.documentElement.lang = language;
  markPage(document, { settings, pictureWaits: savesData, on: "play", place: turn.art });
  drawFirstTurn(root, turn, said, language);
  await painted();
  void fetchPicture()
    .then(picture => picture?.fetchPlace(turn.art, turn.mood))
    .catch(() => undefined);
};

// To start the program takes a weak machine longer than to draw a turn, and the program would begin by asking for the same.
const shown = route.at === "start" ? showFirst(route.case, route.role).catch(() => undefined) : null;
document.documentElement.dataset.asked = "";
const running = Promise.all([read, shown]).then(() => import("./main.ts"));
const missing = (): void => {
  const told = document.getElementById("missing");
  if (told) told.hidden = false;
};
const arrived = (): void => void fetchPicture().catch(() => undefined);
void running.then(arrived, missing);
