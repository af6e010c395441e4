import type { Kind } from "./sounds.ts";

/** What is kept of a sound that was made: sounds.json, by name. */
export type MadeSound = {
  readonly kind: Kind;
  readonly what: string;
  /** Length of what is heard; of an ambience, of one round. */
  readonly seconds: number;
  readonly lufs: number;
  /** The loudest sample, 0 to 1. */
  readonly peak: number;
  /** SHA-256 of the 16-bit samples given to the encoders, and of the two files they made. */
  readonly pcm: string;
  readonly webm: string;
  readonly m4a: string;
};

export type Made = Readonly<Record<string, MadeSound>>;
