/**
 * Measures the stage by itself, as it is built: `node test/stage/rest.measure.ts`. Prints the size of its chunk, what it
 * costs while it moves and at rest, and fails where a screen at rest asks for a frame or takes over 1 % of a processor.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { build, preview } from "vite";
import type {} from "../../src/dev/stage-sample.ts";
import { phaserParts } from "../../src/tools/vite-phaser.ts";
import { cpuOf } from "../bench/cpu.ts";
import { launch } from "../e2e/browser.ts";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = "src/dev/stage.html";
const REST_MS = 4000;
/** Effects stop after 4 s. */
const SETTLE_MS = 5500;

type Case = {
  readonly name: string;
  readonly show: string;
  readonly query?: string;
  readonly flags?: readonly string[];
};

const SOFTWARE_GL = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
const CASES: readonly Case[] = [
  { name: "row, what the machine has", show: "stageSample.play()" },
  {
    name: "precinct at night",
    show: "stageSample.play({ art: 'precinct', cast: ['gulmira', 'duty'], mood: 'night' })",
  },
  { name: "map", show: "stageSample.hub()" },
  { name: "row, reduced motion", show: "stageSample.play({}, { motion: 'reduced' })" },
  { name: "row, WebGL by software", show: "stageSample.play()", query: "?renderer=webgl", flags: SOFTWARE_GL },
];

/** Runs in the page before any script of ours: counts frames that are asked for, and what those that come cost. */
function count(): void {
  const ask = window.requestAnimationFrame.bind(window);
  const frames = { asked: 0, costs: [] as number[] };
  Object.assign(window, { frames });
  window.requestAnimationFrame = callback => {
    frames.asked += 1;
    return ask(at => {
      const start = performance.now();
      callback(at);
      frames.costs.push(performance.now() - start);
    });
  };
}

type Frames = { readonly asked: number; readonly costs: readonly number[] };

const take = (page: Page): Promise<Frames> =>
  page.evaluate(() => {
    const { frames } = window as unknown as { frames: { asked: number; costs: number[] } };
    const taken = { asked: frames.asked, costs: frames.costs };
    Object.assign(frames, { asked: 0, costs: [] });
    return taken;
  });

const percent = (used: number, of: number): number => Math.round((1000 * used) / of) / 10;

async function measure(browser: Browser, site: string, { name, show, query = "", flags }: Case): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: "no-preference" });
  const faults: string[] = [];
  page.on("pageerror", error => faults.push(String(error)));
  page.on("console", message => {
    if (["error", "warning", "log"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  await page.addInitScript(count);
  await page.goto(`${site}${PAGE}${query}`);
  await page.evaluate(show);
  await page.waitForSelector(".stage[data-sight]");
  await page.waitForTimeout(SETTLE_MS);
  await take(page);
  const start = performance.now();
  const began = await cpuOf(browser);
  for (let i = 0; i < 40; i += 1) {
    await page.mouse.move(100 + i * 25, 120 + (i % 5) * 40);
    await page.waitForTimeout(50);
  }
  const moved = await cpuOf(browser);
  const took = performance.now() - start;
  const moving = await take(page);
  await page.waitForTimeout(SETTLE_MS);
  await take(page);
  const before = await cpuOf(browser);
  await page.waitForTimeout(REST_MS);
  const after = await cpuOf(browser);
  const resting = await take(page);
  const problems = await page.evaluate(() => window.stageSample.log.filter(line => line.startsWith("problem")));
  const renderer = await page.getAttribute(".stage", "data-renderer");
  await page.close();
  const costs = [...moving.costs].sort((a, b) => a - b);
  const cpu = before === null || after === null ? null : percent(after - before, REST_MS);
  const busy = began === null || moved === null ? null : percent(moved - began, took);
  console.log(
    `${name} (${renderer}): moving ${costs.length} frames in ${(took / 1000).toFixed(1)} s, ${(costs[costs.length >> 1] ?? 0).toFixed(1)} ms each, ${busy} % CPU; ` +
      `at rest ${resting.asked} frames asked for in ${REST_MS / 1000} s, ${cpu} % CPU`,
  );
  faults.push(...problems);
  if (resting.asked > 0) faults.push(`${resting.asked} frames asked for at rest`);
  // Drawn by software on purpose, the last frames are still being worked off: the stage never chooses it.
  if (cpu !== null && cpu > 1 && flags === undefined) faults.push(`${cpu} % CPU at rest`);
  return faults.map(fault => `${name}: ${fault}`);
}

const out = mkdtempSync(join(tmpdir(), "stage-"));
await build({
  configFile: false,
  root: ROOT,
  logLevel: "error",
  plugins: [phaserParts()],
  build: { outDir: out, assetsInlineLimit: 0, target: "es2022", rolldownOptions: { input: join(ROOT, PAGE) } },
});
for (const file of readdirSync(join(out, "assets")).filter(name => name.endsWith(".js"))) {
  const code = readFileSync(join(out, "assets", file));
  console.log(`${file}: ${(code.length / 1000).toFixed(0)} kB, ${(gzipSync(code).length / 1000).toFixed(1)} kB gz`);
}
const server = await preview({
  configFile: false,
  root: ROOT,
  build: { outDir: out },
  preview: { port: 0, host: "127.0.0.1" },
});
const site = server.resolvedUrls?.local[0] ?? "";
const faults: string[] = [];
for (const one of CASES) {
  const browser = await launch(...(one.flags ?? []));
  faults.push(...(await measure(browser, site, one)));
  await browser.close();
}
await server.close();
rmSync(out, { recursive: true });
for (const fault of faults) console.error(`FAILED ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
