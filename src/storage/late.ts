/** What the first choice doesn't need of storage, as one chunk: it comes after the words, or with the first list of runs. */
export { createSessionStore } from "./session-store.ts";
export { wipeTraces } from "./traces.ts";
export { witnessed } from "./witness.ts";
