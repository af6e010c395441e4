import { existsSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";

/** One tick of /proc is 10 ms on every Linux that runs a browser. */
const TICK_MS = 10;

/** Milliseconds of processor that the pages and the painting have used so far; null where the system doesn't tell. */
export async function cpuOf(browser: Browser): Promise<number | null> {
  if (!existsSync("/proc/self/stat")) return null;
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send("SystemInfo.getProcessInfo");
  await client.detach();
  const ids = processInfo
    .filter(({ type }) => type === "renderer" || type === "GPU")
    .map(({ id }) => id)
    .filter(id => !drawsWindow(id));
  return ids.reduce((sum, id) => sum + ticksOf(id) * TICK_MS, 0);
}

/** Chromium draws the frame of its own window in a renderer too, which is none of a page's. */
function drawsWindow(id: number): boolean {
  const file = `/proc/${id}/cmdline`;
  return existsSync(file) && readFileSync(file, "utf8").includes("--top-chrome-webui");
}

function ticksOf(id: number): number {
  const file = `/proc/${id}/stat`;
  if (!existsSync(file)) return 0;
  // The name stands in brackets and may hold blanks; user and system time are the 12th and 13th after it.
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
