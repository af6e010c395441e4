import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { byExitCode, byVitest } from "../../src/tools/test-report.mjs";

const good = { code: 0, output: "" };
const bad = { code: 1, output: "Unhandled rejection: the store is gone" };

function report(testResults: readonly object[]): string {
  const file = join(mkdtempSync(join(tmpdir(), "plain-sight-report-")), "report.json");
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}

const check = (status: string, failureMessages: readonly string[] = []): object => ({
  status,
  fullName: `a ${status} one`,
  failureMessages,
});

const suite = (status: string, ...assertionResults: readonly object[]): object => ({
  name: "/anywhere/test/core/a.test.ts",
  status,
  assertionResults,
});

describe("npm test counts", () => {
  test("each test of a green run", () => {
    expect(byVitest("unit", report([suite("passed", check("passed"), check("passed"))]), good)).toEqual({
      passed: 2,
      problems: [],
    });
  });

  test("each failing test, by file, name and message", () => {
    const { passed, problems } = byVitest(
      "unit",
      report([suite("failed", check("passed"), check("failed", ["expected 1 to be 2"]))]),
      bad,
    );
    expect(passed).toBe(1);
    expect(problems).toEqual([{ name: "test/core/a.test.ts › a failed one", text: "expected 1 to be 2" }]);
  });

  test.each(["skipped", "pending", "todo"])("a %s test as failing: what isn't run isn't shown", status => {
    const { problems } = byVitest("unit", report([suite("passed", check("passed"), check(status))]), good);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.text).toContain("not run");
  });

  test("a file that breaks before its first test", () => {
    const { passed, problems } = byVitest("unit", report([{ ...suite("failed"), message: "Cannot find module" }]), bad);
    expect(passed).toBe(0);
    expect(problems).toEqual([{ name: "test/core/a.test.ts", text: "Cannot find module" }]);
  });

  test("an unhandled error behind green tests", () => {
    const { passed, problems } = byVitest("unit", report([suite("passed", check("passed"))]), bad);
    expect(passed).toBe(1);
    expect(problems).toEqual([{ name: "unit", text: bad.output }]);
  });

  test("a run that wrote no report", () => {
    expect(byVitest("unit", "/nowhere/report.json", bad).problems).toEqual([{ name: "unit", text: bad.output }]);
  });

  test("a program by its exit code", () => {
    expect(byExitCode("types", good)).toEqual({ passed: 1, problems: [] });
    expect(byExitCode("types", bad).problems).toHaveLength(1);
  });
});
