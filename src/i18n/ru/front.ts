import about from "./about.json";
import briefing from "./briefing.json";
import notice from "./files.json";
import hub from "./hub.json";
import problem from "./problem.json";
import settings from "./settings.json";
import told from "./told.json";

/** Words of the screens around a case. */
export const forFront = { about, briefing, hub, notice, problem, settings, told };
