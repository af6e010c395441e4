import { checkStories } from "./story/check-stories.ts";
import { ROOT, refuse, say } from "./story/command.ts";
import { filesBelow } from "./story/files.ts";
import { caseFolders, loadStories } from "./story/load-stories.ts";
import { terminalOf } from "./story/show-problems.ts";
import { summaryOf } from "./story/summary.ts";

/** npm run story:check [case]: every mistake in the content, or a table of what there is. */
const files = filesBelow(ROOT);
const only = process.argv[2] ?? null;
if (only !== null && !caseFolders(files).includes(only))
  refuse(`There is no case "${only}". Cases: ${caseFolders(files).join(", ")}.`);
const stories = loadStories(files, only);
const problems = checkStories(stories).filter(({ file }) => only === null || file.startsWith(`stories/${only}/`));
if (problems.length > 0) refuse(terminalOf(problems));
say(summaryOf(stories));
