import { LANGUAGES_DOC, languagesDoc } from "./sheets/languages-doc.ts";
import { statusRows } from "./sheets/status-rows.ts";
import { ROOT, save, say } from "./story/command.ts";
import { filesBelow } from "./story/files.ts";
import { loadStories } from "./story/load-stories.ts";
import { columns } from "./table.ts";

/**
 * npm run text:status: how far each translation is, per case and role: texts, words, and who has read them. With --write
 * docs/languages.md is written.
 */
const stories = loadStories(filesBelow(ROOT));
if (process.argv.includes("--write")) save(LANGUAGES_DOC, languagesDoc(stories));
say(
  columns([
    ["", "", "texts", "words", "machine", "reviewed", "outdated"],
    ...statusRows(stories).map(({ language, name, texts, translated, words, machine, reviewed, outdated }) => [
      language,
      name,
      `${translated} of ${texts}`,
      words,
      machine,
      reviewed,
      outdated,
    ]),
  ]),
);
