import { describe, expect, it } from "vitest";
import { isUntranslated } from "../../../src/content/problem.ts";
import { MISTAKES, type Mistake } from "./mistakes.ts";
import { FOLDER, freshCase, problemsOf } from "./project.ts";

const spoilt = ({ edits }: Mistake): Map<string, string> => {
  const own = freshCase();
  for (const [name, from, to] of edits) {
    const file = `${FOLDER}/${name}`;
    const text = own.get(file);
    if (text === undefined) throw new Error(`there is no ${file}`);
    if (from === "") own.delete(file);
    else {
      if (text.split(from).length !== 2) throw new Error(`"${from}" must stand once in ${file}`);
      own.set(
        file,
        text.replace(from, () => to),
      );
    }
  }
  return own;
};

/** The line, from 1, of the one place in a file that holds this text. */
const lineOf = (text: string, part: string): number => {
  const at = text.indexOf(part);
  if (at < 0 || text.includes(part, at + 1)) throw new Error(`"${part}" must stand once`);
  return text.slice(0, at).split("\n").length;
};

describe("mistakes of an author", () => {
  it("are what makes the difference: the case that story:new writes has none", () => {
    expect(problemsOf(freshCase())).toEqual([]);
  });

  it.each(MISTAKES.map(mistake => [mistake.why, mistake] as const))("%s", (_, mistake) => {
    const own = spoilt(mistake);
    const found = problemsOf(own).filter(
      problem => isUntranslated({ ...problem, code: mistake.code }) || !isUntranslated(problem),
    );
    const file = `${FOLDER}/${mistake.file}`;
    const line = mistake.at === null ? 1 : lineOf(own.get(file) ?? "", mistake.at);
    expect(
      found.map(problem => ({ code: problem.code, file: problem.file, line: problem.line, message: problem.message })),
    ).toEqual([{ code: mistake.code, file, line, message: expect.stringContaining(mistake.says) as unknown }]);
    expect(found[0]?.hint).toContain(mistake.hint);
  });
});
