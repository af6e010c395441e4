import { save, say } from "./story/command.ts";
import { tagsReference } from "./story/tags-reference.ts";

/** npm run docs:tags: writes the reference of story tags. */
save("docs/tags.md", tagsReference());
say("docs/tags.md");
