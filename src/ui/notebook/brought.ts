// Kept while the page lives, like the drafts: what was chosen on the law desk waits here for its notebook.
const waiting = new Map<string, string>();

/** Leaves a provision for the draft finding of this session. */
export const bring = (session: string, provision: string): void => {
  waiting.set(session, provision);
};

/** The provision left for this session, once; null where there is none. */
export const takeBrought = (session: string): string | null => {
  const provision = waiting.get(session) ?? null;
  waiting.delete(session);
  return provision;
};
