import type { Line, Turn } from "../../core/ports.ts";

/** What the story's directions add up to by now. */
export type Scenery = {
  readonly place: string;
  readonly cast: readonly string[];
  readonly scene: string;
  readonly time: string | null;
  readonly mood: string;
  /** What the story wants heard instead of the place's own sound. */
  readonly sound: string | null;
};

const EMPTY: Scenery = { place: "", cast: [], scene: "", time: null, mood: "day", sound: null };

const after = (scenery: Scenery, { directions }: Line): Scenery => {
  const moved = directions.place !== undefined && directions.place !== scenery.place;
  return {
    place: directions.place ?? scenery.place,
    // Who stood in the last place doesn't follow to the next unless the story says so.
    cast: directions.cast ?? (moved ? [] : scenery.cast),
    scene: directions.scene ?? scenery.scene,
    time: directions.time ?? scenery.time,
    mood: directions.mood ?? scenery.mood,
    // In the next place, that place's own is heard.
    sound: directions.sound ?? (moved ? null : scenery.sound),
  };
};

/** The scenery at the end of each turn, one entry per turn. */
export const sceneryOf = (turns: readonly Turn[]): readonly Scenery[] => {
  const all: Scenery[] = [];
  let scenery = EMPTY;
  for (const turn of turns) {
    scenery = turn.lines.reduce(after, scenery);
    all.push(scenery);
  }
  return all;
};
