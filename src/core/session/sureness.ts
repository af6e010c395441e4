/** 1 a guess, 2 fairly sure, 3 certain. In a file of its own: events hold a score, and a score holds this. */
export type Sureness = 1 | 2 | 3;
