import { describe, expect, it } from "vitest";
import { FOLDER, freshCase, problemsOf } from "./project.ts";

const CASE_FILE = `${FOLDER}/case.yaml`;

/** The new case with this written above its content note. */
const withOnlyIn = (yaml: string) => {
  const files = freshCase();
  const text = files.get(CASE_FILE) ?? "";
  files.set(CASE_FILE, text.replace(/^contentNote:/m, `${yaml}\ncontentNote:`));
  return problemsOf(files);
};

describe("onlyIn of case.yaml", () => {
  it.each([
    ["somebody who isn't in the case", "onlyIn: { police: [ainora] }", "person-unknown", CASE_FILE, "ainora"],
    ["an office that the case hasn't", "onlyIn: { union: [] }", "role-unknown", CASE_FILE, "union"],
    ["an office that nobody knows", "onlyIn: { judge: [] }", "value-invalid", CASE_FILE, "judge"],
    [
      "a key that names whom only another office meets",
      "onlyIn: { union: [round-up] }",
      "person-unknown",
      `${FOLDER}/police.key.yaml`,
      "round-up",
    ],
  ])("%s: told with file and line", (_name, yaml, code, file, at) => {
    const problems = withOnlyIn(yaml);
    const found = problems.find(problem => problem.code === code && problem.file === file);
    expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
    expect(`${found?.message} ${found?.hint}`).toContain(at);
    expect(found?.line).toBeGreaterThan(1);
  });
});
