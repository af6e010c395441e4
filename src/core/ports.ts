import type { Result } from "./result.ts";
import type { Event } from "./session/event.ts";

/** One paragraph of the story as the ink gives it; `text` is the author's English. */
export type Line = {
  readonly id: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly clues: readonly string[];
  readonly directions: Directions;
  /** Values of the story's variables when the line was given, for `{placeholders}` of a translation. */
  readonly variables: Readonly<Record<string, string | number | boolean>>;
};

/** What a line tells the stage and the head-up display; absent where it says nothing. */
export type Directions = {
  readonly place?: string;
  readonly cast?: readonly string[];
  readonly scene?: string;
  readonly time?: string;
  readonly mood?: string;
  /** Heard instead of the place's own ambience from this line on. */
  readonly sound?: string;
  /** Heard once with this line (case/cue.ts). */
  readonly cue?: string;
  /** The line itself tells of its cue. */
  readonly told?: true;
  readonly fate?: { readonly person: string; readonly outcome: string };
  readonly ending?: string;
};

/** A choice as the ink offers it. Exactly one of hotspot, free, skip or (by the key) an option of a decision. */
export type Choice = {
  readonly id: string;
  readonly text: string;
  readonly hotspot: string | null;
  readonly free: boolean;
  readonly skip: string | null;
};

export type Turn = {
  readonly lines: readonly Line[];
  /** In the author's order. Empty at the end of the story. */
  readonly choices: readonly Choice[];
  readonly variables: Readonly<Record<string, string | number | boolean>>;
};

export type StoryFault = "story-error" | "no-such-choice" | "untagged";

/** The story engine behind its port. One runtime plays one session. */
export type StoryRuntime = {
  /** Starts at the beginning with this seed. */
  start(seed: number): Result<Turn, StoryFault>;
  /** Takes an offered choice by id. */
  choose(choice: string): Result<Turn, StoryFault>;
  /**
   * Sets what `recorded(violation)` answers and offers the choices of the present turn again: a list already made
   * doesn't change by itself, so the adapter returns to the snapshot from before the turn.
   */
  setRecorded(violations: ReadonlySet<string>): Result<Turn, StoryFault>;
  /** Nobody waits for the story now: what the next choice needs of the turn on screen may be got ready. */
  rest(): void;
};

/** Makes a runtime of a compiled story (ink's JSON), perhaps not at once. */
export type Storyteller = (ink: string) => StoryRuntime | Promise<StoryRuntime>;

export type Clock = () => number;
export type Seed = () => number;

/** What the store keeps of a session besides its events. */
export type SessionHead = {
  readonly id: string;
  /** Milliseconds since 1970, for the list only. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The session this one was rewound from, and how many of its choices were kept. */
  readonly forkedFrom: { readonly session: string; readonly choices: number } | null;
  /** The trainee's own word for this run, for the list on this device only. At most `NICKNAME_LENGTH` characters. */
  readonly nickname?: string | undefined;
};

export const NICKNAME_LENGTH = 40;

export type StoredSession = {
  readonly head: SessionHead;
  readonly events: readonly Event[];
  /** More of this log lies in the store than can be read: `events` end before the damage. */
  readonly damaged?: true;
};

export type StoreFault =
  | "store-unavailable"
  | "store-full"
  /** Written by a later version of the program. */
  | "store-newer"
  | "session-unknown"
  | "session-conflict";

/** Every write resolves only when it is on the disk. */
export type Store = {
  list(): Promise<Result<readonly StoredSession[], StoreFault>>;
  create(session: StoredSession): Promise<Result<null, StoreFault>>;
  /** `at` is the index of the first of these events: a second writer at the same index is refused. */
  append(id: string, at: number, events: readonly Event[], updatedAt: number): Promise<Result<null, StoreFault>>;
  remove(id: string): Promise<Result<null, StoreFault>>;
  /** Gives a run the trainee's own word, or with `undefined` takes it away. */
  rename(id: string, nickname: string | undefined): Promise<Result<null, StoreFault>>;
  /** Everything, and the database itself. */
  wipe(): Promise<Result<null, StoreFault>>;
};

/** A file as a browser hands it over: its size in bytes is known before any of it is read. */
export type GivenFile = { readonly size: number; text(): Promise<string> };

export type FileFault =
  | "file-too-large"
  | "file-unreadable"
  | "file-not-json"
  | "file-not-ours"
  | "file-newer"
  | "file-too-much"
  | "file-not-a-run"
  | "file-changed";

/** Sessions as files: what docs/security.md says of their form. */
export type SessionFiles = {
  /** Hands a session to the trainee as a file of this name; the trainee's own word for it goes along only where `worded`. */
  save(name: string, session: StoredSession, worded: boolean): void;
  /** The session in a file. Whether its choices can be made in the story is for `replay` to say. */
  read(file: GivenFile): Promise<Result<StoredSession, FileFault>>;
};

/** A small place for one JSON value (settings): never throws; `null` where nothing readable is kept. */
export type Shelf = { load(): unknown; save(value: unknown): void };
