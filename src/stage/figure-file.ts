import { array, number, object, oneOf } from "./reading.ts";

/** A figure as `assets/figures/figures.json` lists it. Feet stand at the middle of the lower edge. */
export type FigureFile = {
  readonly w: number;
  readonly h: number;
  /** There is a second drawing, `<figure>.speaking.svg`, in the same box. */
  readonly speaks: boolean;
  /** Where the drawing looks or points; `right` unless the list says otherwise. */
  readonly faces: "left" | "right";
};

/** Reads figures.json at the door. */
export function readFigures(raw: unknown, file: string): ReadonlyMap<string, FigureFile> {
  return new Map(
    Object.entries(object(raw, file, "the list")).map(([id, item]) => {
      const figure = object(item, file, id);
      const poses = array(figure.poses ?? [], file, `${id}.poses`);
      const box = { w: number(figure.w, file, `${id}.w`), h: number(figure.h, file, `${id}.h`) };
      const faces = oneOf(["left", "right"], figure.faces ?? "right", file, `${id}.faces`);
      return [id, { ...box, faces, speaks: poses.includes("speaking") }] as const;
    }),
  );
}
