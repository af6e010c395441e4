/** What the play screen shows of the key: fetched when the key has come. */
export { Feedback } from "./feedback.tsx";
export { Meter } from "./meter.tsx";
export { Sure } from "./sure.tsx";
