import type { Settings } from "../app/view.ts";

export type Motion = "full" | "reduced";

/** Whether things may move: the trainee's setting, or what the system says. */
export function motionOf(setting: Settings["motion"], systemReduced: boolean): Motion {
  if (setting === "system") return systemReduced ? "reduced" : "full";
  return setting;
}
