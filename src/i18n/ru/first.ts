import briefing from "./briefing.json";
import common from "./common.json";
import hub from "./hub.json";
import law from "./law.json";
import notice from "./notice.json";
import play from "./play.json";
import problem from "./problem.json";
import roles from "./roles.json";
import settings from "./settings.json";

/** Words needed up to the first choice and on every light screen: one chunk. */
export const first = { briefing, common, hub, law, notice, play, problem, roles, settings };
