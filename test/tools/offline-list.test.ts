import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { writeList } from "../../src/tools/offline-list.ts";

const root = mkdtempSync(join(tmpdir(), "plain-sight-list-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
/** The list as the worker gets it: its first line, run. */
const listed = (): readonly [string, string, number][] => {
  const [line = ""] = readFileSync(join(root, "sw.js"), "utf8").split("\n");
  return JSON.parse(line.replace(/^const FILES=(.*);$/, "$1")) as [string, string, number][];
};

beforeEach(() => {
  mkdirSync(join(root, "assets"), { recursive: true });
  write("index.html", "<p>page</p>");
  write("assets/a.js", "1");
  write(".sources", "not served");
  write("sw.js", "work();\n");
  writeList(root);
});

test("every file that is served stands in the list with hash and size; the page under its folder's address", () => {
  const sha = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 20);
  expect(listed()).toEqual([
    ["assets/a.js", sha("1"), 1],
    ["", sha("<p>page</p>"), 11],
  ]);
  expect(JSON.parse(readFileSync(join(root, "offline.json"), "utf8"))).toEqual({ bytes: 12 });
});

test("written again, it stands there once, and tells of what has changed", () => {
  const before = readFileSync(join(root, "sw.js"), "utf8");
  writeList(root);
  expect(readFileSync(join(root, "sw.js"), "utf8")).toBe(before);
  write("assets/a.js", "2");
  writeList(root);
  expect(readFileSync(join(root, "sw.js"), "utf8")).not.toBe(before);
  expect(readFileSync(join(root, "sw.js"), "utf8").split("\n").slice(1)).toEqual(["work();", ""]);
});
