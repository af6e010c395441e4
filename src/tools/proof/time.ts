/** Words a minute at which B1–B2 English is read on a screen with decisions to make. */
export const WORDS_A_MINUTE = 160;

export const minutesOf = (words: number): number => words / WORDS_A_MINUTE;

/** What a role of so many minutes may take: the usual way within five of them, no way outside half as much again. */
export const boundsFor = (minutes: number) => {
  const wide = Math.max(5, minutes / 2);
  return { least: minutes - wide, usualLeast: minutes - 5, usualMost: minutes + 5, most: minutes + wide };
};
