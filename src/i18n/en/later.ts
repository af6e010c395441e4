import about from "./about.json";
import debrief from "./debrief.json";
import notebook from "./notebook.json";
import report from "./report.json";

/** Words of the screens that come after the first choice: a chunk of their own. */
export const later = { about, debrief, notebook, report };
