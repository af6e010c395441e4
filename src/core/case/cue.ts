/** Sounds that are heard once, with a line of the story; every other sound goes on for as long as one is in a place. */
export const CUES = ["crowd", "door", "key", "knock", "phone", "whistle"] as const;
export type Cue = (typeof CUES)[number];

/** The cue of this name; undefined for an ambience, or where there is no name. */
export const cueOf = (sound: string | undefined): Cue | undefined => CUES.find(cue => cue === sound);
