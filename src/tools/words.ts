/** The words of a text: what stands between its spaces. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** How many words texts have in all. */
export const countWords = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** Counts words as `countWords` does; a text that comes again is not counted again. */
export const wordCounter = (): typeof countWords => {
  const known = new Map<string, number>();
  const lengthOf = (text: string): number => {
    const length = known.get(text) ?? wordsOf(text).length;
    known.set(text, length);
    return length;
  };
  return texts => texts.reduce((sum, { text }) => sum + lengthOf(text), 0);
};
