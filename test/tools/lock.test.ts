import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unlistedScripts } from "../../src/tools/bill.mjs";
import { missingPlatforms } from "../../src/tools/lock-platforms.mjs";

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", file), "utf8"));

describe("scripts that packages run when they are installed", () => {
  test("are those of package.json's allowScripts, each with its reason in docs/security.md", () => {
    const { allowScripts } = read("package.json");
    expect(unlistedScripts(read("package-lock.json"), allowScripts)).toEqual([]);
    const reasons = readFileSync(join(import.meta.dirname, "..", "..", "docs/security.md"), "utf8");
    for (const name of Object.keys(allowScripts)) expect(reasons).toMatch(new RegExp(`^\\| \\\`${name}\\\` \\|`, "m"));
  });

  test("are found where nobody has allowed them", () => {
    const packages = {
      "node_modules/a/node_modules/@b/c": { hasInstallScript: true },
      "node_modules/node": { hasInstallScript: true },
    };
    expect(unlistedScripts({ packages }, { node: true })).toEqual(["@b/c"]);
  });
});

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
