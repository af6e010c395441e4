import type { PersonView } from "../app/view.ts";
import type { FigureFile } from "./figure-file.ts";
import { facesLeft, type Spot, standing } from "./geometry/spots.ts";

/** Listeners step back in tone, by this much of the shade. */
const BACK = 0.27;
/** The ink of all shade. */
export const SHADE = "#2b2440";
/** A speaker steps forward. */
export const FORWARD = 1.04;
/** How dark the patch at a person's feet is. */
export const SHADOW = 0.55;

/** How one person stands in a place. */
export type Posture = {
  readonly person: PersonView;
  readonly figure: FigureFile;
  readonly spot: Spot;
  readonly mirrored: boolean;
  readonly talking: boolean;
  /** Of the shade over who listens. */
  readonly back: number;
  /** As in a spot, with the step forward of who speaks. */
  readonly scale: number;
};

/** Who stands where, and who speaks; `middle` is the scene's, art px. People nobody has drawn aren't seen. */
export function postures(
  people: readonly PersonView[],
  speaker: string | null,
  spots: readonly Spot[],
  middle: number,
  figures: ReadonlyMap<string, FigureFile>,
): readonly Posture[] {
  const drawn = people.filter(({ figure }) => figures.has(figure));
  const places = standing(drawn.length, spots, middle);
  const heard = drawn.some(({ id }) => id === speaker);
  return drawn.flatMap((person, i): Posture[] => {
    const spot = places[i];
    const figure = figures.get(person.figure);
    if (!spot || !figure) return [];
    const talking = person.id === speaker;
    return [
      {
        person,
        figure,
        spot,
        mirrored: facesLeft(i, drawn.length) !== (figure.faces === "left"),
        talking,
        back: heard && !talking ? BACK : 0,
        scale: spot.scale * (talking ? FORWARD : 1),
      },
    ];
  });
}

/** Width and height of the patch at the feet, art px, of who is drawn at this scale. */
export const shadowOf = (scale: number): { readonly w: number; readonly h: number } => ({
  w: 92 * scale,
  h: 18 * scale,
});
