/** The words of a text: what stands between its spaces. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** How many words texts have in all. */
export const countWords = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
