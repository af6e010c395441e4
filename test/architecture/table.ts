/** What a folder of src may import besides itself. */
export type Row = {
  /** Folders of src, and single files named in full. `types` allows `import type` alone. */
  readonly layers: Readonly<Record<string, "all" | "types">>;
  /** Packages; a trailing `/` means each path in it. */
  readonly packages: readonly string[];
  /** Pictures, sounds and other files of assets/, by address. */
  readonly assets: boolean;
  /** Modules that the build makes. */
  readonly virtual: readonly string[];
};

const row = (
  layers: Row["layers"],
  packages: Row["packages"] = [],
  { assets = false, virtual = [] as Row["virtual"] } = {},
): Row => ({ layers, packages, assets, virtual });

/** The house: docs/architecture.md in one object. main.ts and dev may import everything that ships. */
export const TABLE: Readonly<Record<string, Row>> = {
  "early.ts": row(
    {
      "app/library.ts": "types",
      "app/present/present-first.ts": "all",
      "app/route.ts": "all",
      "app/settings.ts": "all",
      "chance.ts": "all",
      core: "types",
      "i18n/words.ts": "all",
      "main.ts": "all",
      "saves-data.ts": "all",
      "stage/ahead.ts": "all",
      "storage/shelf.ts": "all",
      "ui/first-turn.ts": "all",
      "ui/marks.ts": "all",
    },
    [],
    { virtual: ["virtual:parts"] },
  ),
  "late-stage.ts": row({
    "app/view.ts": "types",
    "stage/ahead.ts": "all",
    "stage/stage.ts": "all",
    "stage/still.ts": "types",
  }),
  core: row({}),
  content: row({ core: "all" }, ["valibot"]),
  ink: row({ core: "all", content: "all" }, ["inkjs"]),
  audio: row({ "app/view.ts": "types", core: "types" }, ["howler"], { assets: true }),
  i18n: row({}, ["i18next"]),
  storage: row({ core: "all" }, ["idb", "valibot"]),
  app: row({ core: "all", content: "all" }),
  offline: row({ "app/view.ts": "types" }),
  worker: row({}),
  ui: row({ "app/view.ts": "all", core: "types", i18n: "all" }, ["preact", "preact/"], { assets: true }),
  stage: row({ "app/view.ts": "all", core: "types" }, ["phaser", "phaser/"], { assets: true }),
};

/** Layers with a library of their own: nobody else, main.ts and dev included, imports it. */
export const OWNED: Readonly<Record<string, string>> = {
  phaser: "stage",
  howler: "audio",
  inkjs: "ink",
  i18next: "i18n",
  idb: "storage",
};

/** Build-time packages: in the bundle they would be dead weight (the Ink compiler alone is 30 kB packed). */
export const TOOLS_ONLY: readonly string[] = [
  "inkjs/full",
  "inkjs/compiler",
  "yaml",
  "csv-parse",
  "csv-stringify",
  "xliff",
  "vite",
  "playwright-core",
];

/** Where src/tools may not reach: it runs under Node, without a document or a canvas. */
export const NOT_FOR_TOOLS: readonly string[] = ["main.ts", "ui", "stage", "dev"];

/** Loaded by main.ts and what stands beside it, and only when asked for: the text is playable before they arrive. */
export const LATE: readonly string[] = ["stage", "audio", "offline", "dev"];

export const MOST_LINES = 300;

/** Files that may break a rule. Keep it empty: change the table, with a reason, or the code. */
export const EXCEPTIONS: readonly string[] = [];
