import { expect, test } from "vitest";
import { billOf } from "../../src/tools/bill.mjs";

test("the bill of materials bears the program's name, and is the same whenever and wherever it is made", () => {
  const parts = [{ "bom-ref": "idb@8.0.4", name: "idb", version: "8.0.4" }];
  const made = (folder: string, serialNumber: string, timestamp: string) => ({
    serialNumber,
    metadata: { timestamp, component: { "bom-ref": "plain-sight@0.1.0", name: folder, version: "0.1.0" } },
    components: parts,
  });
  const bill = billOf(made("folder-a", "urn:uuid:1", "2026-11-26"), "plain-sight");
  expect(bill).toEqual(billOf(made("folder-b", "urn:uuid:2", "2026-11-27"), "plain-sight"));
  expect([bill.metadata.component.name, bill.components]).toEqual(["plain-sight", parts]);
});
