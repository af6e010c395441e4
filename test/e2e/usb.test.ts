import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BROWSER_FLAGS } from "../../src/tools/browser.mjs";
import { browserPath } from "./browser.ts";
import { golden, PLAY } from "./case.ts";
import { mouse } from "./mouse.ts";
import { takeStep } from "./play.ts";
import { onScreen, saved, shown } from "./screen.ts";
import { watch } from "./watch.ts";

const BUILT = join(import.meta.dirname, "..", "..", "dist-usb");

let root: string;
/** Sticks and desktops have such names. */
let folder: string;
let site: string;
const lieAt = (path: string): void => {
  folder = path;
  site = pathToFileURL(join(path, "index.html")).href;
};
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "plain-sight-usb-"));
  lieAt(join(root, "На виду 50%", "Plain Sight #1"));
  cpSync(BUILT, folder, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

type Visit = { readonly page: Page; readonly context: BrowserContext; readonly done: () => Promise<void> };

/** The browser as it is installed, with a profile on the disk and nothing allowed that it doesn't allow by itself. */
async function visit(at: string): Promise<Visit> {
  const context = await chromium.launchPersistentContext(join(root, "profile"), {
    executablePath: browserPath(),
    args: BROWSER_FLAGS,
    viewport: { width: 1280, height: 720 },
    locale: "en-GB",
    reducedMotion: "reduce",
  });
  const { faults } = watch(context, site);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${site}#${at}`);
  const done = async (): Promise<void> => {
    await context.close();
    expect(faults.join("\n")).toBe("");
  };
  return { page, context, done };
}

/** Runs in the page before ours: remembers every player that is made. */
function hearPlayers(): void {
  const players: HTMLAudioElement[] = [];
  const Real = window.Audio;
  window.Audio = class extends Real {
    constructor(source?: string) {
      super(source);
      players.push(this);
    }
  };
  Object.assign(window, { players });
}

/** What the players hold, by the end of its address. */
const players = (page: Page, onlyPlaying = false): Promise<string[]> =>
  page.evaluate(only => {
    const { players } = window as unknown as { readonly players: readonly HTMLAudioElement[] };
    return players
      .filter(one => !only || (!one.paused && one.currentTime > 0))
      .map(one => one.currentSrc.replace(/^.*\/sound\//, "sound/"));
  }, onlyPlaying);

test("opened from a folder by file:// it plays, with picture, type and sound; closed and opened again it goes on", async () => {
  const first = await visit(PLAY);
  await onScreen(first.page, "play");
  for (const step of golden.steps.slice(0, 3)) await takeStep(first.page, mouse, step);
  const place = await first.page.locator("html").getAttribute("data-place");
  await first.page.waitForSelector(`[data-sight="${place}"]`, { state: "attached" });
  expect(await first.page.evaluate(() => [...document.fonts].some(face => face.status === "loaded"))).toBe(true);
  await saved(first.page);
  const before = await shown(first.page);
  await first.done();

  // The stick got another letter: progress isn't the folder's, it's the browser's.
  renameSync(folder, `${folder} moved`);
  lieAt(`${folder} moved`);

  const second = await visit("/");
  const { page, context } = second;
  await onScreen(page, "hub");
  await context.addInitScript(hearPlayers);
  await page.goto(`${site}#/settings`);
  await page.reload();
  await onScreen(page, "settings");
  await page.waitForSelector('[data-offline="folder"]');
  await page.locator('input[name="sound"]').first().check();
  await page.locator('.pick label[lang="ru"]').click();
  await page.waitForSelector('html[lang="ru"]');
  await page.goto(`${site}#/law/provision/iccpr-9`);
  await onScreen(page, "law");
  await page.goto(`${site}#/`);
  await onScreen(page, "hub");
  await page.getByRole("button", { name: "Продолжить" }).first().click();
  await onScreen(page, "play");
  expect(await shown(page)).toEqual(before);
  await expect
    .poll(() => players(page, true), { timeout: 10_000 })
    .toContainEqual(expect.stringMatching(/^sound\/[\w-]+\.webm$/));
  // The map's sound has faded out, and its player was emptied: the policy has to allow that.
  await expect.poll(() => players(page)).toContainEqual(expect.stringMatching(/^data:audio/));
  await second.done();
});

/** The first address that a program prints. */
async function addressFrom(child: ChildProcess): Promise<string> {
  for await (const chunk of child.stdout ?? []) {
    const found = /http:\/\/[\d.:]+\//.exec(String(chunk));
    if (found) return found[0];
  }
  throw new Error("It ended without an address.");
}

/** What serve.cmd starts, and serve.sh itself. */
const SERVE = process.platform === "win32" ? [process.execPath, "server/serve-folder.mjs"] : ["sh", "serve.sh"];

test("where Node is, the folder's own script shows it at an address", async () => {
  const [program = "", ...args] = SERVE;
  // CI: no browser is opened.
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, CI: "1" }, stdio: "pipe" });
  try {
    const page = await fetch(await addressFrom(child));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<script defer src="./app.js">');
  } finally {
    const gone = once(child, "exit");
    child.kill();
    await gone;
  }
});
