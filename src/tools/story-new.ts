import { ROOT, refuse, save, say } from "./story/command.ts";
import { filesBelow } from "./story/files.ts";
import { idProblem, newCase } from "./story/new-case.ts";

/** npm run story:new <id>: writes a small complete case to begin with. */
const id = process.argv[2];
if (id === undefined) refuse("Say what the case is called: npm run story:new <id>, as in story:new bus-stop.");
else {
  const problem = idProblem(id, filesBelow(ROOT));
  if (problem !== null) refuse(problem);
  for (const { file, text } of newCase(id)) {
    save(file, text);
    say(file);
  }
  say(
    `\nPlay it: npm run dev, then #/case/${id}/police. Check it: npm run story:check ${id}. How to go on: docs/authoring.md.`,
  );
}
