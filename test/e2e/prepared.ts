import type { Page } from "playwright-core";
import type { KeyBook, StoryBook, StoryHead } from "../../src/app/library.ts";
import { recordedViolations } from "../../src/core/scoring/support.ts";
import { begin, choose, type Live, setFinding, withdrawFinding } from "../../src/core/session/live.ts";
import { createInkStory } from "../../src/ink/ink-story.ts";
import { DATABASE } from "../../src/storage/bucket.ts";
import { ROOT } from "../../src/tools/story/command.ts";
import { filesBelow } from "../../src/tools/story/files.ts";
import { loadStories } from "../../src/tools/story/load-stories.ts";
import { ship } from "../../src/tools/story/ship.ts";
import { CASE, ROLE } from "./case.ts";
import { factoryOf } from "./database.ts";
import { onScreen } from "./screen.ts";
import type { Step } from "./walkthrough.ts";

/** What the program itself ships of the case that the browser tests play. */
const shipped = ship(loadStories(filesBelow(ROOT), CASE)).parts;
const part = <Value>(name: string): Value =>
  shipped.find(each => each.name === `${CASE}/${ROLE}/${name}`)?.value as Value;
const { ink } = part<StoryBook>("story");
const { storyHash, keyHash } = part<StoryHead>("head");
const { key } = part<KeyBook>("key");

const SEED = 1;

/** The session after these steps, made by the rules that the program plays by. */
function playedTo(steps: readonly Step[]): Live {
  const story = createInkStory(ink);
  const recordedBy = (findings: Parameters<typeof recordedViolations>[0]) => recordedViolations(findings, key);
  const start = { type: "started", case: CASE, role: ROLE, seed: SEED, mode: "expert", storyHash, keyHash } as const;
  let live = begin(start, story);
  for (const step of steps) {
    if (!live.ok) break;
    if ("choose" in step) live = choose(live.value, step.choose, story);
    else if ("record" in step) live = setFinding(live.value, step.record, story, recordedBy);
    else live = withdrawFinding(live.value, step.withdraw, story, recordedBy);
  }
  if (!live.ok) throw new Error(`The steps can't be played: ${live.error.detail}`);
  return live.value;
}

/** Each place of the story, with the steps that first lead to it. */
export function stepsToPlaces(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const first = new Map<string, readonly Step[]>();
  for (const at of [0, ...steps.flatMap((step, index) => ("choose" in step ? [index + 1] : []))]) {
    const before = steps.slice(0, at);
    const place = playedTo(before)
      .turns.flatMap(({ lines }) => lines.flatMap(({ directions }) => directions.place ?? []))
      .at(-1);
    if (place !== undefined && !first.has(place)) first.set(place, before);
  }
  return first;
}

/** Runs in the page: writes a whole session where the program keeps its own. */
async function write(
  factory: IDBFactory,
  { name, id, events }: { name: string; id: string; events: readonly unknown[] },
): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = factory.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("heads", { keyPath: "id" });
    opening.result.createObjectStore("events");
  };
  const database = await done(opening);
  const writing = database.transaction(["heads", "events"], "readwrite");
  const now = Date.now();
  writing.objectStore("heads").add({ id, createdAt: now, updatedAt: now, forkedFrom: null });
  events.forEach((event, at) => void writing.objectStore("events").add(event, [id, at]));
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  database.close();
}

/**
 * Opens a run that has come this far, as if played earlier on this device: for tests of what comes after. That playing
 * itself works is shown by golden.test.ts, which takes every step by hand.
 */
export async function openPrepared(page: Page, site: string, steps: readonly Step[]): Promise<void> {
  const id = crypto.randomUUID();
  await page.goto(`${site}#/about`);
  await onScreen(page, "about");
  const factory = await factoryOf(page);
  await factory.evaluate(write, { name: DATABASE, id, events: playedTo(steps).events });
  // A reload: what the program has read of the store before this run was in it is out of date.
  await page.goto(`${site}#/session/${id}`);
  await page.reload();
  await onScreen(page, "play");
}
