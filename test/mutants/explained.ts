/** Why a mutant survives that no test can tell from the code, named by its file and what was written instead of what. */
export type Explained = { readonly file: string; readonly was: string; readonly is: string; readonly why: string };

export const EXPLAINED: readonly Explained[] = [];
