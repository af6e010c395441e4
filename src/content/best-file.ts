import * as v from "valibot";

const earned = v.pipe(v.number(), v.minValue(0, "is below 0"));

/** The shape of <role>.best.yaml: the most that any way through the story earns, as the proof found it. */
export const bestFile = v.strictObject({
  observe: earned,
  identify: earned,
  cite: earned,
  act: earned,
  protect: earned,
});
