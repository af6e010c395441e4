import type { GivenFile, SessionFiles, StoredSession } from "../core/ports.ts";
import { faultOfArrival } from "./arriving.ts";
import type { Opening } from "./opening.ts";

/** Where runs come to and leave from. */
export type Shelves = {
  readonly files: () => Promise<SessionFiles>;
  /** Resolves when the runs of this device are known. */
  readonly listed: Promise<void>;
  readonly runs: () => readonly StoredSession[];
  readonly opening: () => Opening;
  /** Puts one with the runs of this device; resolves when it is written down, or has failed to be, which is told. */
  readonly admit: (stored: StoredSession) => Promise<boolean>;
};

/** `plain-sight-market-raid-police-1a2b3c4d.json`: says which run it is, and of whom nothing. */
const nameOf = ({ head, events }: StoredSession): string => {
  const [first] = events;
  const what = first?.type === "started" ? `${first.case}-${first.role}` : "run";
  return `plain-sight-${what}-${head.id.slice(0, 8)}.json`;
};

/** Hands a run of the list to the trainee as a file, `worded` with their own word for it. */
export const saveRun = async ({ files, runs }: Shelves, id: string, worded: boolean): Promise<void> => {
  const stored = runs().find(({ head }) => head.id === id);
  if (stored) (await files()).save(nameOf(stored), stored, worded);
};

/**
 * Lets a run in from a file, and says what came of it: a code under `notice.`, or null where the store has had its say.
 * Where it isn't let in nothing changes.
 */
export const openRun = async (
  { files, listed, runs, opening, admit }: Shelves,
  file: GivenFile,
): Promise<string | null> => {
  const read = await (await files()).read(file);
  if (!read.ok) return read.error.code;
  await listed;
  const known = (): boolean => runs().some(({ head }) => head.id === read.value.head.id);
  if (known()) return "file-known";
  const fault = await faultOfArrival(opening(), read.value);
  if (fault !== null) return fault;
  // The same file may have been opened twice at once.
  if (known()) return "file-known";
  return (await admit(read.value)) ? "file-opened" : null;
};
