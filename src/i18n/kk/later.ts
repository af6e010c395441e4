import debrief from "./debrief.json";
import law from "./law.json";
import notebook from "./notebook.json";
import report from "./report.json";

/** Words of the screens that come after the first choice. */
export const forLater = { debrief, law, notebook, report };
