import type { GivenFile, StoredSession } from "../core/ports.ts";
import { fetchLate, openingOf } from "./screens.ts";
import type { Workbench } from "./workbench.ts";

/** `plain-sight-market-raid-police-1a2b3c4d.json`: says which run it is, and of whom nothing. */
const nameOf = ({ head, events }: StoredSession): string => {
  const [first] = events;
  const what = first?.type === "started" ? `${first.case}-${first.role}` : "run";
  return `plain-sight-${what}-${head.id.slice(0, 8)}.json`;
};

/** Hands a run of the list to the trainee as a file. */
export const saveRun = async ({ world, model }: Workbench, id: string): Promise<void> => {
  const stored = model.sessions.find(({ head }) => head.id === id);
  if (stored) (await world.files()).save(nameOf(stored), stored);
};

/** Lets a run in from a file, and says what came of it: a code under `notice.`. Where it isn't let in nothing changes. */
export const openRun = async (bench: Workbench, file: GivenFile): Promise<string> => {
  const { world, model, listed, admit } = bench;
  const read = await (await world.files()).read(file);
  if (!read.ok) return read.error.code;
  await listed;
  const known = (): boolean => model.sessions.some(({ head }) => head.id === read.value.head.id);
  if (known()) return "file-known";
  const { faultOfArrival } = await fetchLate(model);
  const fault = await faultOfArrival(openingOf(model, world.openStory), read.value);
  if (fault !== null) return fault;
  // The same file may have been opened twice at once.
  if (known()) return "file-known";
  admit(read.value);
  return "file-opened";
};
