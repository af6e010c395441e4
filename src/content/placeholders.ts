/** The names in {braces} of a text, each once, sorted. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*\}/g)].map(match => match[1] ?? ""))].sort();
