/** A drawing or its description can't be used. The text says which file and what to do. */
export class ArtProblem extends Error {
  override readonly name = "ArtProblem";
}
