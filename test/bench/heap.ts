import type { Browser, Page } from "playwright-core";
import { mouse } from "../e2e/mouse.ts";
import { fileReport } from "../e2e/play.ts";
import { onScreen } from "../e2e/screen.ts";
import type { Site } from "./site.ts";
import { visit } from "./visit.ts";
import { walk } from "./walk.ts";

export type Heap = {
  /** MB (1,000,000 bytes) of live script objects when all is played; ours with its debrief open. */
  readonly after: number;
  /** kB that each turn left behind, from the fifth on; less than nothing where it freed more. */
  readonly perTurn: readonly number[];
  /** Of these the page's own data: without what the engine has compiled of its script, and its notes for that. */
  readonly dataPerTurn: readonly number[];
};

/** By then everything has been fetched that a turn needs. */
const FROM_TURN = 5;

/** Plays a page through and weighs its script heap, rubbish taken out. */
export async function heapOf(browser: Browser, site: Site, most: number): Promise<Heap | null> {
  if (site.choice === null || site.text === null) return null;
  const { page, done } = await visit(browser, site, { rate: 1, motion: "reduced" });
  await page.goto(site.url);
  if (site.own) await onScreen(page, "play");
  const live: number[] = [];
  const data: number[] = [];
  await walk(page, site, most, async ({ x, y }, turn) => {
    await page.mouse.click(x, y);
    await page.waitForTimeout(300);
    if (turn < FROM_TURN) return;
    live.push(await liveBytes(page));
    data.push(await dataBytes(page));
  });
  if (site.own) await fileReport(page, mouse);
  const after = await liveBytes(page);
  await done();
  return { after: after / 1e6, perTurn: growth(live), dataPerTurn: growth(data) };
}

const growth = (bytes: readonly number[]): readonly number[] =>
  bytes.slice(1).map((now, at) => (now - (bytes[at] ?? now)) / 1000);

async function liveBytes(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  // What the first collection's finalizers free, the second takes.
  for (let times = 0; times < 2; times++) await client.send("HeapProfiler.collectGarbage");
  const { usedSize } = await client.send("Runtime.getHeapUsage");
  await client.detach();
  return usedSize;
}

/** What a heap snapshot (V8's format) says of its nodes: their fields lie in one row of numbers, node after node. */
type Snapshot = {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  readonly nodes: readonly number[];
};

/** Node types that aren't the page's data: compiled code with its notes, what describes objects, and the document's own. */
const NO_DATA: ReadonlySet<string> = new Set(["code", "hidden", "object shape", "native", "synthetic"]);

async function dataBytes(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  client.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => void chunks.push(chunk));
  await client.send("HeapProfiler.takeHeapSnapshot", {});
  await client.detach();
  const { snapshot, nodes } = JSON.parse(chunks.join("")) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  const names = types[type] as readonly string[];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!NO_DATA.has(names[nodes[at + type] ?? 0] ?? "")) bytes += nodes[at + size] ?? 0;
  return bytes;
}
