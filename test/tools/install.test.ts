import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { missingPackages, projectNode } from "../../src/tools/install.mjs";

const LOCKED = {
  "": { version: "0.1.0" },
  "node_modules/inkjs": { version: "2.4.0" },
  "node_modules/vite": { version: "8.3.8" },
  "node_modules/vite-on-another-system": { version: "8.3.8", optional: true },
};

let root: string;

const record = (path: string, packages: object): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ packages }));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "plain-sight-install-"));
  record(join(root, "package-lock.json"), LOCKED);
});

/** As npm leaves it: a record of what it put there, the folders, and the Node that an install script fetched. */
function installed(): void {
  record(join(root, "node_modules", ".package-lock.json"), {
    "node_modules/inkjs": { version: "2.4.0" },
    "node_modules/vite": { version: "8.3.8" },
  });
  for (const name of ["inkjs", "vite"]) mkdirSync(join(root, "node_modules", name), { recursive: true });
  mkdirSync(dirname(projectNode(root)), { recursive: true });
  writeFileSync(projectNode(root), "");
}

describe("what npm start and npm test find missing", () => {
  test("everything, in a fresh clone", () => {
    expect(missingPackages(root)).toEqual(["inkjs", "vite"]);
  });

  test("nothing after npm ci; packages for other systems don't count", () => {
    installed();
    expect(missingPackages(root)).toEqual([]);
  });

  test("a package that the lock file now has in another version", () => {
    installed();
    record(join(root, "package-lock.json"), { ...LOCKED, "node_modules/inkjs": { version: "2.4.1" } });
    expect(missingPackages(root)).toEqual(["inkjs"]);
  });

  test("a package whose folder somebody deleted", () => {
    installed();
    rmSync(join(root, "node_modules", "vite"), { recursive: true });
    expect(missingPackages(root)).toEqual(["vite"]);
  });

  test("Node 24, where install scripts were switched off", () => {
    installed();
    rmSync(projectNode(root));
    expect(missingPackages(root)).toEqual(["node"]);
  });
});
