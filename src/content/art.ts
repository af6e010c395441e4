/** What is drawn and recorded, as far as content refers to it. */
export type Art = {
  /** Art id of a place to its hotspots. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Pins on the map of the hub. */
  readonly pins: readonly string[];
  readonly figures: readonly string[];
  /** Ambiences. */
  readonly sounds: readonly string[];
};
