import { describe, expect, it } from "vitest";
import { notebookSample } from "../../../src/dev/samples/notebook.ts";
import { EMPTY, findingOf, overwritten, toggleClue, toggleProvision } from "../../../src/ui/notebook/draft.ts";

const about = { ...EMPTY, violation: "indiscriminate-raid", about: "row-14" };

describe("a draft", () => {
  it("takes two provisions and refuses the third; taking one away opens the place", () => {
    const two = toggleProvision(toggleProvision(EMPTY, "iccpr-9") ?? EMPTY, "c111-2");
    expect(two?.provisions).toEqual(["iccpr-9", "c111-2"]);
    expect(two && toggleProvision(two, "iccpr-14")).toBeNull();
    expect(two && toggleProvision(two, "iccpr-9")?.provisions).toEqual(["c111-2"]);
  });

  it("ticks and unticks a clue", () => {
    const ticked = toggleClue(EMPTY, "no-water");
    expect(ticked.clues).toEqual(["no-water"]);
    expect(toggleClue(ticked, "no-water").clues).toEqual([]);
  });

  it("is a finding only with a violation and a subject", () => {
    expect(findingOf({ ...EMPTY, violation: "document-retention" })).toBeNull();
    expect(findingOf({ ...EMPTY, about: "bek" })).toBeNull();
    expect(findingOf(about)).toEqual({ violation: "indiscriminate-raid", about: "row-14", clues: [], provisions: [] });
  });

  it("knows the finding it would overwrite, unless that is the one in hand", () => {
    const { findings } = notebookSample("en");
    expect(overwritten(about, null, findings)?.finding.about).toBe("row-14");
    expect(overwritten(about, "indiscriminate-raid@row-14", findings)).toBeNull();
    expect(overwritten({ ...about, about: "night" }, null, findings)).toBeNull();
  });
});
