// npm run bench -- [--peer "name=folder;choice=…;text=…;stage=…"]… [--only part,…] [--runs N]: how much a case weighs and
// how fast it is on a weak machine, beside a blank page, a bare page and pages of others, all measured in the same run.
// docs/speed.md says what each row means. Not part of npm test: only bytes are the same everywhere.
import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { ownSite, type Site } from "../../test/bench/site.ts";
import { launch } from "../../test/e2e/browser.ts";
import { CASE, ROLE } from "../../test/e2e/case.ts";
import type { Bench } from "./bench/bench.ts";
import { head, machine } from "./bench/machine.ts";
import { type Options, readOptions } from "./bench/options.ts";
import { writePages } from "./bench/pages.ts";
import { clickRows } from "./bench/parts/click.ts";
import { heapRows } from "./bench/parts/heap.ts";
import { idleRows } from "./bench/parts/idle.ts";
import { lawRows } from "./bench/parts/law.ts";
import { movingRows } from "./bench/parts/moving.ts";
import { proofRows } from "./bench/parts/proof.ts";
import { scriptRows } from "./bench/parts/scripts.ts";
import { settledRows } from "./bench/parts/settled.ts";
import { blankOf, measureStarts, startRows } from "./bench/parts/start.ts";
import type { Row } from "./bench/row.ts";
import { BLANK_THERE_MS } from "./bench/scale.ts";
import { table } from "./bench/table.ts";
import { buildIfStale } from "./build.mjs";
import { serve } from "./serve.mjs";
import { ROOT, refuse, say } from "./story/command.ts";

const BARE = "Bare page";
const BLANK = "Blank page";

/** Progress stays out of the table, so that it can be written to a file. */
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const read = (): Options => {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
};

/** Every page has a server of its own; those of others without our security policy, which would break them. */
type Served = { readonly url: string; readonly close: () => Promise<void> };

const { runs, parts, peers } = read();
// npm changes to the project's folder; a path on the command line is meant from where it was typed.
const from = process.env.INIT_CWD ?? process.cwd();
const theirs = peers.map(peer => ({ ...peer, folder: resolve(from, peer.folder) }));
for (const { name, folder } of theirs)
  if (!existsSync(join(folder, "index.html"))) refuse(`--peer "${name}": there is no index.html in ${folder}.`);
// Asked before we load the machine ourselves.
const began = machine();
const built = await buildIfStale(ROOT, tell);
if (!built.ok) refuse(built.report);

const pages = writePages(`stories/${CASE}/${ROLE}.ink`);
const plain = { choice: "[data-choice-id]", stage: null, moving: null };
const wanted = [
  { ...plain, text: "main p", name: BARE, folder: pages.bare },
  { ...plain, text: null, name: BLANK, folder: pages.blank },
  ...theirs,
];
const own: Served = await serve({ root: join(ROOT, "dist"), port: 0 });
const servers = await Promise.all(wanted.map(({ folder }) => serve({ root: folder, port: 0, security: {} })));
const others = wanted.map(
  ({ name, choice, text, stage }, at): Site => ({
    name,
    choice,
    text,
    stage,
    moving: null,
    url: servers[at]?.url ?? "",
    own: false,
  }),
);
// Nothing leaves this machine: what a page asks of the network is refused at once.
const browser = await launch("--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
const bench: Bench = { browser, address: own.url, ours: ownSite(own.url), others, bare: BARE, runs, say: tell };

const COLD = ["first", "stage", "blocking"] as const;
const LATER = {
  scripts: scriptRows,
  click: clickRows,
  settled: settledRows,
  idle: idleRows,
  moving: movingRows,
  heap: heapRows,
  proof: proofRows,
  law: lawRows,
} as const;

try {
  // The blank page is measured always: it says how fast this machine is.
  const startsAsked = COLD.some(part => parts.has(part));
  const starts = await measureStarts(
    startsAsked ? bench : { ...bench, others: others.filter(({ name }) => name === BLANK), runs: 3 },
  );
  const rows: Row[] = startRows(bench, starts).filter(({ part }) => parts.has(part));
  const failed: string[] = [];
  for (const [part, measure] of Object.entries(LATER))
    if ([...parts].some(name => name === part))
      try {
        rows.push(...(await measure(bench)));
      } catch (error) {
        // What else was measured in all these minutes is told all the same.
        failed.push(`${part} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
      }
  const blank = blankOf(starts, BLANK);
  say(head(began, loadavg()[0] ?? 0, `Chromium ${browser.version()}`, new Date()));
  say(
    `The blank page takes ${blank.toFixed(0)} ms; where the marks were taken it took ${BLANK_THERE_MS} ms. "Mark here" is the mark times ${(blank / BLANK_THERE_MS).toFixed(2)}.\n`,
  );
  say(
    table(
      rows,
      others.map(({ name }) => name),
      blank,
    ),
  );
  if (failed.length > 0) {
    say(`\n${failed.join("\n")}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  for (const server of [own, ...servers]) await server.close();
}
