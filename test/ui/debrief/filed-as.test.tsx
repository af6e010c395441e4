// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { debriefUnsafeSample } from "../../../src/dev/samples/debrief.ts";
import { Violations } from "../../../src/ui/debrief/violations.tsx";
import { draw, newRoot, one } from "../render.tsx";

let root: HTMLElement;
beforeEach(() => {
  root = newRoot();
});

const draws = async (filedAs: readonly string[], language: "en" | "ru"): Promise<void> => {
  const found = debriefUnsafeSample(language).verdicts.find(({ kind }) => kind === "found");
  if (found === undefined) throw new Error("the sample has no right finding");
  const verdicts = [{ ...found, filedAs }];
  await draw(root, language, () => <Violations verdicts={verdicts} precision={{ earned: 1, available: 1 }} />);
};

describe("a violation filed under another name, or under several", () => {
  it.each([
    ["en", "You filed it under: Gulmira; The check of row 14."],
    ["ru", "Вы записали это так: Gulmira; The check of row 14."],
  ] as const)("says in %s which findings became this one, without opening it", async (language, words) => {
    await draws(["Gulmira", "The check of row 14"], language);
    expect(one(root, 'summary [data-filed-as="2"]').textContent).toContain(words);
  });

  it("says nothing where it was filed under the key's own name", async () => {
    await draws([], "en");
    expect(root.querySelector("[data-filed-as]")).toBeNull();
  });
});
