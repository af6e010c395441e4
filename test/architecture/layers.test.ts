import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Module, readModule } from "./module.ts";
import { breaches } from "./rules.ts";
import { EXCEPTIONS } from "./table.ts";

const root = join(import.meta.dirname, "..", "..");

/** Every module under src, as committed or not. Declarations (`.d.ts`) hold no code. */
function sources(): Module[] {
  const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.([cm]?[jt]s|tsx)$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map(entry => join(entry.parentPath, entry.name));
  return files.map(file => readModule(file.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(file, "utf8")));
}

describe("the house", () => {
  const modules = sources();

  test("has sources to look at", () => {
    expect(modules.map(module => module.path)).toContain("src/core/result.ts");
  });

  test("holds the import table of docs/architecture.md", () => {
    const found = breaches(modules);
    expect(found, found.join("\n")).toEqual([]);
  });

  test("needs no exceptions", () => {
    expect(EXCEPTIONS).toEqual([]);
  });
});

/** One module, or several for a cycle; `says` is part of the one breach that must be found, null where it is fine. */
const ROWS: readonly {
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
  readonly says: string | null;
}[] = [
  { rule: "core imports core", files: { "src/core/a.ts": `import { ok } from "./result.ts";` }, says: null },
  { rule: "core knows no app", files: { "src/core/a.ts": `import { x } from "../app/x.ts";` }, says: "core may not" },
  {
    rule: "core knows no app, not even its types",
    files: { "src/core/a.ts": `let x: import("../app/x.ts").X;` },
    says: "(type): core may not",
  },
  {
    rule: "core knows no app by re-export",
    files: { "src/core/a.ts": `export * from "../app/x.ts";` },
    says: "core may not",
  },
  { rule: "core has no packages", files: { "src/core/a.ts": `import * as v from "valibot";` }, says: "core may not" },
  {
    rule: "core is not Node",
    files: { "src/core/a.ts": `import { join } from "node:path";` },
    says: "runs in a browser",
  },
  { rule: "core exports by name", files: { "src/core/a.ts": `export default 1;` }, says: "default export" },
  {
    rule: "core exports by name, renamed too",
    files: { "src/core/a.ts": `const a = 1; export { a as default };` },
    says: "default export",
  },
  {
    rule: "core has no clock",
    files: { "src/core/a.ts": `export const now = () => Date.now();` },
    says: "uses Date.now",
  },
  {
    rule: "core has no clock by new Date()",
    files: { "src/core/a.ts": `export const now = () => new Date();` },
    says: "new Date()",
  },
  {
    rule: "core may hold a date",
    files: { "src/core/a.ts": `export const day = new Date("2017-10-10");` },
    says: null,
  },
  {
    rule: "core has no chance",
    files: { "src/core/a.ts": `export const dice = Math["random"];` },
    says: "uses Math.random",
  },
  {
    rule: "an import in a comment or a string is none",
    files: { "src/core/a.ts": `// import "../app/x.ts"\nexport const a = 'import "../app/x.ts"';` },
    says: null,
  },
  {
    rule: "content has valibot",
    files: { "src/content/a.ts": `import * as v from "valibot"; import type { Case } from "../core/case/case.ts";` },
    says: null,
  },
  {
    rule: "content has no yaml",
    files: { "src/content/a.ts": `import { parse } from "yaml";` },
    says: "only tools may",
  },
  { rule: "ink has the runtime", files: { "src/ink/a.ts": `import { Story } from "inkjs";` }, says: null },
  {
    rule: "ink has no compiler: it must never ship",
    files: { "src/ink/a.ts": `import { Compiler } from "inkjs/full";` },
    says: "only tools may",
  },
  {
    rule: "nor by its parts",
    files: { "src/ink/a.ts": `await import("inkjs/compiler/Compiler");` },
    says: "only tools may",
  },
  { rule: "only ink has inkjs", files: { "src/main.ts": `import { Story } from "inkjs";` }, says: "only ink may" },
  {
    rule: "only stage has phaser, sub-paths too",
    files: { "src/ui/a.ts": `import Phaser from "phaser/src/phaser.js";` },
    says: "only stage may",
  },
  {
    rule: "only audio has howler",
    files: { "src/app/a.ts": `import { Howl } from "howler";` },
    says: "only audio may",
  },
  { rule: "only i18n has i18next", files: { "src/ui/a.ts": `import i18next from "i18next";` }, says: "only i18n may" },
  {
    rule: "only storage has idb",
    files: { "src/app/a.ts": `import { openDB } from "idb";` },
    says: "only storage may",
  },
  {
    rule: "ui reads the View",
    files: { "src/ui/a.tsx": `import type { View } from "../app/view.ts"; export const a = <p />;` },
    says: null,
  },
  {
    rule: "ui knows nothing else of app",
    files: { "src/ui/a.ts": `import type { Library } from "../app/library.ts";` },
    says: "ui may not",
  },
  {
    rule: "ui has core's types",
    files: { "src/ui/a.ts": `import { type Gate } from "../core/case/key.ts";` },
    says: null,
  },
  {
    rule: "ui runs no rule of core",
    files: { "src/ui/a.ts": `import { score } from "../core/scoring/score.ts";` },
    says: "types alone",
  },
  {
    rule: "ui and stage never know each other",
    files: { "src/ui/a.ts": `import type { A } from "../stage/a.ts";` },
    says: "only main.ts may",
  },
  {
    rule: "nor the other way round",
    files: { "src/stage/a.ts": `import type { A } from "../ui/a.ts";` },
    says: "stage may not",
  },
  {
    rule: "stage has no words of its own",
    files: { "src/stage/a.ts": `import { t } from "../i18n/t.ts";` },
    says: "stage may not",
  },
  {
    rule: "stage draws assets",
    files: { "src/stage/a.ts": `import row from "../../assets/row.svg?url";` },
    says: null,
  },
  {
    rule: "core draws nothing",
    files: { "src/core/a.ts": `import row from "../../assets/row.svg?url";` },
    says: "core may not",
  },
  {
    rule: "main loads stage late",
    files: { "src/main.ts": `const { stage } = await import("./stage/a.ts");` },
    says: null,
  },
  {
    rule: "main knows stage's types",
    files: { "src/main.ts": `import type { Stage } from "./stage/a.ts";` },
    says: null,
  },
  {
    rule: "main must not load stage at once",
    files: { "src/main.ts": `import { stage } from "./stage/a.ts";` },
    says: "loaded late",
  },
  {
    rule: "early fetches what the picture begins with",
    files: { "src/early.ts": `const ahead = () => import("./stage/ahead.ts");` },
    says: null,
  },
  {
    rule: "early fetches nothing else of the stage",
    files: { "src/early.ts": `const stage = () => import("./stage/stage.ts");` },
    says: "early.ts may not",
  },
  { rule: "main must not load dev at once", files: { "src/main.ts": `import "./dev/panel.ts";` }, says: "loaded late" },
  {
    rule: "app must not load dev",
    files: { "src/app/a.ts": `await import("../dev/panel.ts");` },
    says: "only main.ts may",
  },
  {
    rule: "dev shows the stage on a page of its own",
    files: { "src/dev/a.ts": `import { a } from "../stage/a.ts";` },
    says: null,
  },
  {
    rule: "a computed import hides",
    files: { "src/main.ts": "await import('./stage/' + name);" },
    says: "can't be checked",
  },
  { rule: "require is an import", files: { "src/app/a.cjs": `const idb = require("idb");` }, says: "only storage may" },
  {
    rule: "nobody imports tools",
    files: { "src/main.ts": `import { check } from "./tools/check.ts";` },
    says: "stay out of the bundle",
  },
  {
    rule: "tools compile",
    files: {
      "src/tools/a.ts": `import { Compiler } from "inkjs/full"; import { parse } from "yaml"; import "node:fs";`,
    },
    says: null,
  },
  {
    rule: "tools need no screen",
    files: { "src/tools/a.ts": `import { A } from "../ui/a.tsx";` },
    says: "without a document",
  },
  {
    rule: "a new folder must be in the table",
    files: { "src/lms/a.ts": `import type { A } from "../core/a.ts";` },
    says: "not in the table",
  },
  { rule: "a file stays readable", files: { "src/app/a.ts": "export {};\n".repeat(301) }, says: "301 lines" },
  { rule: "300 lines are few enough", files: { "src/app/a.ts": "export {};\n".repeat(300) }, says: null },
  {
    rule: "a cycle of two",
    files: { "src/app/a.ts": `import "./b.ts";`, "src/app/b.ts": `import "./a.ts";` },
    says: "src/app/a.ts → src/app/b.ts → src/app/a.ts",
  },
  {
    rule: "a cycle of three, by a type",
    files: {
      "src/app/a.ts": `import "./b.ts";`,
      "src/app/b.ts": `import type { C } from "./c.ts";`,
      "src/app/c.ts": `await import("./a.ts");`,
    },
    says: "import cycle",
  },
  {
    rule: "two ways to one file are no cycle",
    files: {
      "src/app/a.ts": `import "./b.ts"; import "./c.ts";`,
      "src/app/b.ts": `import "./c.ts";`,
      "src/app/c.ts": `export {};`,
    },
    says: null,
  },
];

describe("the checker itself", () => {
  test.each(ROWS)("$rule", ({ files, says }) => {
    const found = breaches(Object.entries(files).map(([path, code]) => readModule(path, code)));
    if (says === null) expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringContaining(says)]);
  });
});
