import { describe, expect, test } from "vitest";
import { filedAs } from "../../../src/core/scoring/filed-as.ts";
import { aKey, decoy, finding, truth } from "../../builders.ts";

describe("filed as: where each name of one violation went", () => {
  const key = aKey({
    present: [truth("raid@row-14", ["card"], { also: ["gulmira", "stall"] }), truth("raid@precinct", ["tap"])],
    decoys: [decoy("raid@row-2", ["slip"])],
  });
  test.each([
    { rule: "the key's own name needs no word", filed: ["raid@row-14"], as: [] },
    { rule: "nothing filed, nothing said", filed: [], as: [] },
    { rule: "another name that the key takes is said", filed: ["raid@gulmira"], as: ["gulmira"] },
    { rule: "several are said, the own one too", filed: ["raid@stall", "raid@row-14"], as: ["stall", "row-14"] },
    { rule: "another violation of the same name isn't", filed: ["bribery@gulmira", "raid@row-14"], as: [] },
    { rule: "another truth's finding and a decoy aren't", filed: ["raid@precinct", "raid@row-2"], as: [] },
  ])("$rule", ({ filed, as }) => {
    const findings = filed.map(name => finding(name, ["card"]));
    expect(filedAs({ violation: "raid", about: "row-14" }, findings, key)).toEqual(as);
  });

  test("what the key doesn't hold as present was filed as what it is", () => {
    expect(filedAs({ violation: "raid", about: "row-2" }, [finding("raid@row-2", ["slip"])], key)).toEqual([]);
  });
});
