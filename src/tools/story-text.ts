import { isTranslated, TRANSLATED } from "../core/language.ts";
import { ROOT, refuse, save, say } from "./story/command.ts";
import { filesBelow } from "./story/files.ts";
import { lawEnglish } from "./story/law-english.ts";
import { loadStories } from "./story/load-stories.ts";
import { writeTexts } from "./story/write-texts.ts";

/** npm run story:text <language> [case or law]: writes missing entries, and lists what is outdated or orphaned. */
const [, , language = "", only] = process.argv;
if (!isTranslated(language))
  refuse(`Say into which language: npm run story:text <${TRANSLATED.join("|")}> [case or law].`);

const files = filesBelow(ROOT);
const stories = loadStories(files);
const catalogues = [
  {
    name: "law",
    file: `stories/law/text/${language}.yaml`,
    english: lawEnglish(stories.law.files),
  },
  ...stories.cases.map(({ id, english }) => ({ name: id, file: `stories/${id}/text/${language}.yaml`, english })),
];
const wanted = catalogues.filter(({ name }) => only === undefined || name === only);
if (wanted.length === 0)
  refuse(`There is no case "${only}". There are: ${catalogues.map(({ name }) => name).join(", ")}.`);

for (const { file, english } of wanted) {
  const before = files.read(file);
  const { yaml, added, missing, outdated, orphans } = writeTexts(before, english);
  if (yaml !== before) save(file, yaml);
  say(`${file}: ${english.length} texts, ${added.length} entries added, ${missing.length} to translate`);
  for (const id of outdated) say(`  outdated: ${id}`);
  for (const id of orphans) say(`  no English any more: ${id}`);
}
