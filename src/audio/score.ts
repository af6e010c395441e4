import places from "../../assets/sound/places.json";
import type { Heard } from "./heard.ts";

/** Art of a place to its own ambience; every place that is drawn has one. */
const AMBIENCES: Readonly<Record<string, string>> = places;

/** The sound of the map, where the program begins. */
const MAP = AMBIENCES.hub ?? null;

/** Places without a door that could fall shut behind one. */
const OPEN: readonly string[] = ["row", "row-after", "farm-day", "farm-night", "landing"];

/** The ambience of a screen: null is silence, undefined leaves what is heard as it is. `first`: sound has just been switched on. */
export const ambienceOf = ({ screen, place, sound }: Heard, first = false): string | null | undefined => {
  switch (screen) {
    case "play":
      return sound === "none" ? null : (sound ?? AMBIENCES[place ?? ""] ?? null);
    case "hub":
    case "briefing":
      return MAP;
    // To judge one's own work, quiet.
    case "report":
    case "debrief":
    case "problem":
      return null;
    // Opened where one stands: the place goes on sounding. Switched on here, something must be heard of it.
    default:
      return first ? MAP : undefined;
  }
};

/** Is `now` the turn that follows? A turn that is only shown again (back from the notebook, a reload) isn't heard again. */
const isNext = (before: Heard, now: Heard): boolean =>
  now.screen === "play" &&
  (before.screen === "play" ? before.session === now.session && now.turn === before.turn + 1 : now.turn === 0) &&
  (before.screen === "play" || before.screen === "briefing");

/** What is heard once at this step, one after the other. */
export const momentsOf = (before: Heard, now: Heard): readonly string[] => {
  if (before.screen !== "notebook" && now.screen === "notebook") return ["page"];
  if (before.screen === "report" && now.screen === "debrief") return ["stamp"];
  if (!isNext(before, now)) return [];
  const entered = before.place !== null && before.place !== now.place && !OPEN.includes(now.place ?? "");
  return [
    ...(entered && !now.cues.includes("door") ? ["door"] : []),
    ...now.cues,
    ...(before.screen === "play" && now.clues > before.clues ? ["note"] : []),
  ];
};
