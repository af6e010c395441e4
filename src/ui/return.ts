/**
 * What the law desk's links leave here: puts somebody who comes back where they were, and says whether it did. Set by
 * place.ts, which comes with the first such link: the first choice doesn't wait for it.
 */
export const comeBack: { stand: ((root: HTMLElement) => boolean) | null } = { stand: null };
