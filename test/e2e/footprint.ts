import type { CDPSession, Page } from "playwright-core";

/** What a page holds once its rubbish is taken out. Told by the browser itself; the program has no part in it. */
export type Footprint = {
  /** Bytes of live script objects. */
  readonly heap: number;
  /** Of all documents, those of drawings included. */
  readonly nodes: number;
  readonly listeners: number;
  /** Every texture of the stage is one canvas; so is the one on the screen. */
  readonly canvases: number;
  /** What all of them hold: 4 bytes a pixel. */
  readonly canvasBytes: number;
  /** Drawings held in memory, and the images of the page. */
  readonly images: number;
};

/** A browser collects in its own time: twice is enough for what is freed by the first collection's finalizers. */
const COLLECTIONS = 2;

/** Measures a page of Chromium. The client is the page's own, so that its handles are gone with it. */
export async function footprint(page: Page): Promise<Footprint> {
  const client = await page.context().newCDPSession(page);
  try {
    await client.send("Performance.enable");
    const [canvases = 0, canvasBytes = 0] = await living(
      client,
      "HTMLCanvasElement",
      "function () { return [this.length, this.reduce((sum, one) => sum + one.width * one.height * 4, 0)] }",
    );
    const [images = 0] = await living(client, "HTMLImageElement", "function () { return [this.length] }");
    for (let times = 0; times < COLLECTIONS; times++) await client.send("HeapProfiler.collectGarbage");
    const { usedSize: heap } = await client.send("Runtime.getHeapUsage");
    const { metrics } = await client.send("Performance.getMetrics");
    const metric = (name: string): number => metrics.find(one => one.name === name)?.value ?? Number.NaN;
    return { heap, nodes: metric("Nodes"), listeners: metric("JSEventListeners"), canvases, canvasBytes, images };
  } finally {
    await client.detach();
  }
}

/** Asks every living object of a class, in the document or not. */
async function living(client: CDPSession, name: string, ask: string): Promise<readonly number[]> {
  const objectGroup = "living";
  const { result } = await client.send("Runtime.evaluate", { expression: `${name}.prototype`, objectGroup });
  const { objectId: prototypeObjectId } = result;
  if (prototypeObjectId === undefined) throw new Error(`This browser has no ${name}.`);
  const { objects } = await client.send("Runtime.queryObjects", { prototypeObjectId, objectGroup });
  const { objectId } = objects;
  if (objectId === undefined) throw new Error(`This browser doesn't list its ${name} objects.`);
  const told = await client.send("Runtime.callFunctionOn", { objectId, functionDeclaration: ask, returnByValue: true });
  await client.send("Runtime.releaseObjectGroup", { objectGroup });
  return told.result.value as readonly number[];
}

/** By so much may what a page holds grow. */
const ALLOWED = 0.1;

/** What has grown by more than a tenth, in words; nothing where nothing has. */
export function grown(before: Footprint, after: Footprint): readonly string[] {
  return (Object.keys(before) as (keyof Footprint)[])
    .filter(name => !(after[name] <= before[name] * (1 + ALLOWED)))
    .map(name => `${name}: from ${before[name]} to ${after[name]}`);
}
