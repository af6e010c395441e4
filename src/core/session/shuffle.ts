import type { Choice } from "../ports.ts";

/** An option of a decision is a choice that is nothing else: the content check holds the key to that. */
export const isDecisionOption = (choice: Choice): boolean =>
  choice.hotspot === null && !choice.free && choice.skip === null;

/** FNV-1a over the text with a final mix, as an unsigned 32-bit number. Stable for ever: stored orders rest on it. */
export const hash32 = (text: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/**
 * The order in which choices are shown: options of a decision by hash(seed, id) in the places that the author gave to
 * options; everything else stays where the author put it. So neither "first" nor "last" is a strategy.
 */
export const orderShown = (choices: readonly Choice[], seed: number): readonly Choice[] => {
  const options = choices
    .filter(isDecisionOption)
    .map(choice => ({ choice, rank: hash32(`${seed}:${choice.id}`) }))
    .sort((a, b) => a.rank - b.rank || (a.choice.id < b.choice.id ? -1 : 1))
    .map(ranked => ranked.choice);
  let next = 0;
  return choices.map(choice => {
    if (!isDecisionOption(choice)) return choice;
    const option = options[next] ?? choice;
    next += 1;
    return option;
  });
};
