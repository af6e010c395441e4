import about from "./about.json";
import briefing from "./briefing.json";
import files from "./files.json";
import hub from "./hub.json";
import law from "./law.json";
import problem from "./problem.json";
import settings from "./settings.json";
import told from "./told.json";
import wiped from "./wiped.json";

/** Words of the screens around a case. */
export const forFront = { about, briefing, hub, law, notice: { ...files, ...wiped }, problem, settings, told };
