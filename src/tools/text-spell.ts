import { spawnSync } from "node:child_process";
import { cataloguesOf } from "./sheets/catalogues.ts";
import { ROOT, refuse, say } from "./story/command.ts";
import { filesBelow } from "./story/files.ts";
import { loadStories } from "./story/load-stories.ts";

/**
 * npm run text:spell: words of the Russian and Kazakh texts that hunspell doesn't know and stories/words/<language>.txt
 * doesn't list. Kyrgyz has no dictionary in Debian. Where hunspell or a dictionary isn't installed it says so, and passes.
 */
const DICTIONARIES = { ru: "ru_RU", kk: "kk_KZ" } as const;

const stories = loadStories(filesBelow(ROOT));
let unknown = 0;
for (const [language, dictionary] of Object.entries(DICTIONARIES)) {
  const texts = [
    ...[...(stories.words.get(language)?.values() ?? [])].map(({ text }) => text),
    ...cataloguesOf(stories, language).flatMap(({ rows }) => rows.map(({ text }) => text)),
  ];
  const words = new Set(texts.join("\n").match(/[\p{Script=Cyrillic}]+(?:-[\p{Script=Cyrillic}]+)*/gu) ?? []);
  const spelt = spawnSync("hunspell", ["-d", dictionary, "-i", "utf-8", "-l"], {
    input: [...words].join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (spelt.error !== undefined || spelt.status !== 0) {
    say(
      `${language}: hunspell with ${dictionary} isn't installed (Debian: hunspell hunspell-${language}); not checked.`,
    );
    continue;
  }
  const listed = new Set((filesBelow(ROOT).read(`stories/words/${language}.txt`) ?? "").split("\n"));
  const strange = [...new Set(spelt.stdout.split("\n"))].filter(word => word !== "" && !listed.has(word)).sort();
  say(`${language}: ${words.size} different words, ${strange.length} neither in ${dictionary} nor listed`);
  for (const word of strange) say(`  ${word}`);
  unknown += strange.length;
}
if (unknown > 0) refuse("Mend them, or add them to stories/words/<language>.txt, one a line.");
