import { ROOT, save, say } from "./story/command.ts";
import { filesBelow } from "./story/files.ts";
import { loadStories } from "./story/load-stories.ts";
import { USES_DOC, usesDoc } from "./uses/uses-doc.ts";

/** npm run docs:uses: writes what the open stories exercise. */
save(USES_DOC, usesDoc(loadStories(filesBelow(ROOT))));
say(USES_DOC);
