/** Sounds that are heard once, with a line of the story. */
export const CUES = ["crowd", "door", "key", "knock", "phone", "whistle"] as const;
export type Cue = (typeof CUES)[number];
