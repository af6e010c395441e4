import { ask } from "virtual:parts";
import { parseRoute } from "./app/route.ts";
import { languageFor, settingsFrom } from "./app/settings.ts";
import { chunks } from "./i18n/words.ts";
import { savesData } from "./saves-data.ts";
import { createShelf } from "./storage/shelf.ts";

// Small, and there long before the program: asks for what the address will need, so that story and program arrive
// together. What was asked for in vain costs nothing but its bytes; main.ts finds out for itself what it needs.
const { language, stage } = settingsFrom(createShelf("plain-sight.settings").load(), languageFor(navigator.languages));
const route = parseRoute(location.hash);

// A failure is main.ts's to tell of, when it asks again.
chunks[language].play().catch(() => undefined);
if (route.at === "hub") ask(`hub/${language}`);
if (route.at === "start") {
  const role = `${route.case}/${route.role}`;
  ask(`${role}/head`);
  // Not told in this language: then in Russian.
  if (!ask(`${role}/play/${language}`)) ask(`${role}/play/ru`);
}

// Run as soon as it's here, which may be before the page has been read to its end.
const read = new Promise<void>(resolve => {
  if (document.readyState !== "loading") resolve();
  else addEventListener("DOMContentLoaded", () => resolve(), { once: true });
});
const running = read.then(() => import("./main.ts"));
// While the processor has the first words to draw, the network has nothing to do: the picture's beginning is fetched. What
// doesn't come is asked for again, and told of, where it's needed.
const begun = (): unknown => stage && !savesData && import("./stage/ahead.ts");
running.then(begun, () => undefined).catch(() => undefined);
