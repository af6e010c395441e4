import debrief from "./debrief.json";
import notice from "./findings.json";
import notebook from "./notebook.json";
import report from "./report.json";

/** Words of the screens that come after the first choice. */
export const forLater = { debrief, notebook, notice, report };
