import { initialsOf, LETTER_OF } from "../content/office.ts";
import { ROOT, refuse, save, say } from "./story/command.ts";
import { filesBelow } from "./story/files.ts";
import { caseFolders } from "./story/load-stories.ts";
import { idSource, writeIds } from "./story/write-ids.ts";

/** npm run story:ids [case]: writes the missing #id of lines and choices into the ink. */
const files = filesBelow(ROOT);
const only = process.argv[2];
const cases = caseFolders(files);
if (only !== undefined && !cases.includes(only)) refuse(`There is no case "${only}". Cases: ${cases.join(", ")}.`);

const letters: Readonly<Record<string, string>> = LETTER_OF;
let written = 0;
for (const id of only === undefined ? cases : [only]) {
  const folder = `stories/${id}`;
  const names = [
    ...files.list(folder),
    ...["text", "walkthroughs"].flatMap(inner => files.list(`${folder}/${inner}`).map(name => `${inner}/${name}`)),
  ];
  const ids = idSource(
    names.filter(name => /\.(ink|yaml)$/.test(name)).map(name => files.read(`${folder}/${name}`) ?? ""),
  );
  for (const name of names.filter(candidate => candidate.endsWith(".ink"))) {
    const file = `${folder}/${name}`;
    const letter = letters[name.slice(0, -".ink".length)] ?? letters.shared ?? "s";
    const { ink, added } = writeIds(files.read(file) ?? "", `${initialsOf(id)}.${letter}`, ids);
    if (added.length === 0) continue;
    save(file, ink);
    written += added.length;
    say(`${file}: ${added.length} new (${added[0]} … ${added.at(-1)})`);
  }
}
say(written === 0 ? "Every line and choice has its id." : `${written} ids written.`);
