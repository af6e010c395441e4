/** A stage's depths: layers at their index, the cast just behind `fore`. */
export const DEPTH = { shadow: 3.3, cast: 3.5, motes: 5.5, mood: 6 } as const;
