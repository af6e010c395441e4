import common from "./common.json";
import gate from "./gate.json";
import notice from "./notice.json";
import play from "./play.json";
import roles from "./roles.json";

/** Words needed for the first choice: every visit fetches them. */
export const forPlay = { common, law: gate, notice, play, roles };
