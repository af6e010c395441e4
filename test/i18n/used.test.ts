import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../src/tools/story/command.ts";
import { bare, wordsOf } from "./languages.ts";

/** What draws words: the screens, and the dates written for them. */
const code = ["ui", "i18n"]
  .map(folder => join(ROOT, "src", folder))
  .flatMap(folder => readdirSync(folder, { recursive: true, encoding: "utf8" }).map(file => join(folder, file)))
  .filter(file => /\.tsx?$/.test(file))
  .map(file => readFileSync(file, "utf8"))
  .join("\n");

/** Asked for by a code that comes from the core, the store or the controller: words.test.ts goes through those. */
const BY_CODE = /^(notice|problem)\./;

/** Whether a screen asks for a key: by its name, or by a beginning of it with the rest filled in. */
const isAskedFor = (key: string): boolean => {
  const parts = key.split(".");
  const beginnings = parts.slice(1).map((_, at) => `\`${parts.slice(0, at + 1).join(".")}.\${`);
  return code.includes(`"${key}"`) || beginnings.some(beginning => code.includes(beginning));
};

it("every word of the interface is asked for by a screen: nobody translates what nobody sees", () => {
  const unused = bare(wordsOf("en").keys()).filter(key => !BY_CODE.test(key) && !isAskedFor(key));
  expect(unused).toEqual([]);
});

it("a key that no screen asks for is found", () => {
  expect([isAskedFor("common.sound"), isAskedFor("law.gate.weak"), isAskedFor("hub.no-such-word")]).toEqual([
    true,
    true,
    false,
  ]);
});
