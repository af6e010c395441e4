// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { VerdictView } from "../../../src/app/view.ts";
import { debriefUnsafeSample } from "../../../src/dev/samples/debrief.ts";
import { Violations } from "../../../src/ui/debrief/violations.tsx";
import { draw, newRoot, one } from "../render.tsx";

let root: HTMLElement;
beforeEach(() => {
  root = newRoot();
});

type Worth = VerdictView["citations"][number]["worth"];

/** One finding that cites this, as the debrief shows it. */
const shown = async (worth: Worth, binds: readonly string[], language: "en" | "ru"): Promise<HTMLElement> => {
  const found = debriefUnsafeSample(language).verdicts.find(({ kind }) => kind === "found");
  if (found === undefined) throw new Error("the sample has no right finding");
  const verdict = { ...found, citations: [{ id: "c189-all", label: "C189", worth, binds }] };
  await draw(root, language, () => <Violations verdicts={[verdict]} precision={{ earned: 1, available: 1 }} />);
  return one(root, `[data-worth="${worth}"]`);
};

describe("what was cited, and why it counts or doesn't", () => {
  it.each([
    ["primary", "the rule that this breaks", "нарушенная норма"],
    ["accepted", "accepted", "принимается"],
    ["instrument", "right text, other article", "тот документ, другая статья"],
    ["wrong", "doesn’t fit this", "сюда не относится"],
    ["not-binding", "doesn’t bind this State", "для этой страны не обязательна"],
  ] as const)("%s, in words, in both languages, with the way to the law desk", async (worth, english, russian) => {
    for (const [language, words] of [
      ["en", english],
      ["ru", russian],
    ] as const) {
      const cited = await shown(worth, ["KG"], language);
      expect(cited.textContent).toContain(words);
      expect(one(cited, "a").getAttribute("href")).toBe("#/law/provision/c189-all");
    }
  });

  it("of what doesn't bind this State it's said whom it binds", async () => {
    expect((await shown("not-binding", ["KG", "TJ"], "en")).textContent).toMatch(/Kyrgyzstan, Tajikistan/);
    expect((await shown("not-binding", [], "en")).textContent).toMatch(/none of these States|nobody/i);
  });
});
