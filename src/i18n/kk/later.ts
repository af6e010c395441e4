import debrief from "./debrief.json";
import findings from "./findings.json";
import law from "./law.json";
import notebook from "./notebook.json";
import notice from "./notice-later.json";
import report from "./report.json";
import wipe from "./wipe.json";

/** Words of the screens that come after the first choice. */
export const forLater = { debrief, law, notebook, notice: { ...findings, ...notice }, report, wipe };
