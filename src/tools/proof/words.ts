/** Words of a text as a reader counts them. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
