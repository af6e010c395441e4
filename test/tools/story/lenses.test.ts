import { describe, expect, it } from "vitest";
import { FOLDER, freshCase, problemsOf } from "./project.ts";

const LENSES = `${FOLDER}/lenses.yaml`;
const CASE_FILE = `${FOLDER}/case.yaml`;

const SOUND = `moments:
  - id: the-bench
    title: The bench
    time: "19:20"
    offices:
      police:
        can: Count the days on each card.
        responses: [pol-30-days-count]
        decision: bench
      consular:
        can: Ask for the ground.
        cannot: Order anything.
        responses: [con-ask-who-is-held]
`;

/** The new case with a second office announced, and these lenses. */
const withLenses = (yaml: string) => {
  const files = freshCase();
  const text = files.get(CASE_FILE) ?? "";
  files.set(
    CASE_FILE,
    text.replace(/^( {2}police: \{.*\}|roles: \{)/m, line => `${line}\n  consular: { open: false, minutes: 20 }`),
  );
  files.set(LENSES, yaml);
  return problemsOf(files).filter(({ code }) => !code.startsWith("text-"));
};

describe("lenses.yaml", () => {
  it("sound as it stands", () => {
    expect(withLenses(SOUND)).toEqual([]);
  });

  it.each([
    ["an office that the case hasn't", "consular:", "union:", "office-unknown"],
    ["a response of another office", "con-ask-who-is-held", "pol-30-days-count", "response-unknown"],
    ["a decision that the key hasn't", "decision: bench", "decision: bank", "decision-unknown"],
    ["a time that no clock shows", '"19:20"', '"29:20"', "value-invalid"],
    ["no response", "[con-ask-who-is-held]", "[]", "value-invalid"],
    ["a field misspelt", "cannot:", "canot:", "field-unknown"],
    ["one office alone", /\n {6}consular:[\s\S]*$/, "\n", "lens-alone"],
    ["the same moment twice", /$/, SOUND.slice("moments:\n".length), "id-twice"],
  ] as const)("%s: told with file and line", (_name, from, to, code) => {
    const spoilt = SOUND.replace(from, to);
    expect(spoilt).not.toBe(SOUND);
    const problems = withLenses(spoilt);
    const found = problems.find(problem => problem.code === code && problem.file === LENSES);
    expect(found, JSON.stringify(problems, null, 1)).toBeDefined();
    expect(found?.line).toBeGreaterThan(0);
    expect(found?.hint).toBeTruthy();
  });
});
