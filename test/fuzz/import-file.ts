import { faultOfArrival } from "../../src/app/arriving.ts";
import { createController } from "../../src/app/controller.ts";
import { createDesk } from "../../src/app/desk.ts";
import type { Opening } from "../../src/app/opening.ts";
import { canonical } from "../../src/core/canonical.ts";
import type { StoredSession } from "../../src/core/ports.ts";
import { createInkStory } from "../../src/ink/ink-story.ts";
import { readFile } from "../../src/storage/session-file.ts";
import { sha256 } from "../../src/tools/story/hashes.ts";
import { aWorld, libraryOf, made, memoryStore } from "../app/world.ts";
import { corpusOf, type Harness, must } from "./harness.ts";
import { bent } from "./mutate.ts";

const corpus = corpusOf("import-file");
const whole = new Set(corpus.filter(text => readFile(text).ok).map(text => canonical(JSON.parse(text))));

/** Signs changed: nothing but the same values, written otherwise, may be accepted. */
export const importText: Harness = {
  name: "import file",
  corpus,
  words: [
    '"version": 2',
    '"format"',
    '"integrity"',
    "sha256-",
    "1e3",
    '"events": [',
    '"__proto__": {"polluted": 1},',
    "null,",
  ],
  give: text => {
    const { ok } = readFile(text);
    if (ok) must(whole.has(canonical(JSON.parse(text))), "accepted, though its values aren't those of any seed");
    return ok;
  },
};

const sessions = corpus.flatMap(text => {
  const read = readFile(text);
  return read.ok ? [read.value] : [];
});
/** Every id and number of the seeds, so that a changed leaf has a chance of being believed. */
const leaves = [
  ...new Set(
    [...corpus.join("").matchAll(/"([\w.@-]+)"(?!:)|: (-?[\d.]+)/g)].map(([, text, number]) =>
      text === undefined ? Number(number) : text,
    ),
  ),
  null,
  true,
  "r.record",
  "crowd",
  "raid",
  "<b>",
];

/** Of the story in test/app/world.ts, with which the seeds were played. */
const content = { storyHash: "s1", keyHash: "k1" };

const library = libraryOf(made());
const desk = createDesk(library);
const opening: Opening = { desk, listings: library.listings, language: "en", storyteller: async () => createInkStory };

/** Those that were let in before and have shown themselves. */
const seen = new Set<string>();

/** Every screen that a run can be seen on draws itself; a run that is let in is one that can be gone on with. */
const showsEverywhere = async (session: StoredSession): Promise<void> => {
  const memory = memoryStore();
  memory.sessions.set(session.head.id, session);
  const controller = createController(aWorld({ library, store: memory.store }));
  for (const at of ["#/", ...["", "/notebook", "/debrief"].map(end => `#/session/${session.head.id}${end}`)]) {
    await controller.navigate(at);
    const { screen, notice } = controller.view();
    must(screen.name !== "problem" && screen.name !== "loading", `let in, and ${at} is ${JSON.stringify(screen)}`);
    must(notice === null, `let in, and ${at} says ${JSON.stringify(notice)}`);
  }
};

/** Values changed and the hash made anew: what is let in must be a run that the story itself gives. */
export const importForged: Harness = {
  name: "import file, forged",
  corpus,
  words: [],
  make: chance => {
    const session = sessions[chance.below(sessions.length)] ?? sessions[0];
    const rest = { format: "plain-sight/session", version: 1, content, session: bent(session, chance, leaves) };
    return JSON.stringify({ ...rest, integrity: `sha256-${sha256(canonical(rest))}` });
  },
  give: async text => {
    const read = readFile(text);
    if (!read.ok || (await faultOfArrival(opening, read.value)) !== null) return false;
    const what = canonical(read.value);
    if (!seen.has(what)) await showsEverywhere(read.value);
    seen.add(what);
    return true;
  },
};
