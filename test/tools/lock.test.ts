import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { missingPlatforms } from "../../src/tools/lock-platforms.mjs";

describe("the lock file", () => {
  test("knows the packages for every system; if not: node src/tools/lock-platforms.mjs", () => {
    const lock = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "package-lock.json"), "utf8"));
    expect(missingPlatforms(lock).map(one => one.name)).toEqual([]);
  });

  test("is found wanting where one is missing: npm ci then refuses it", () => {
    const packages = {
      "node_modules/lint": {
        dev: true,
        optionalDependencies: { "@lint/linux-x64": "1.0.0", "@lint/darwin-arm64": "1.0.0" },
      },
      "node_modules/@lint/linux-x64": { version: "1.0.0" },
    };
    expect(missingPlatforms({ packages })).toEqual([{ name: "@lint/darwin-arm64", range: "1.0.0", dev: true }]);
  });
});
