import type { Page } from "playwright-core";

/** One answer as it came over the wire, packed, headers included. */
export type Fetched = { readonly url: string; readonly type: string; readonly bytes: number };

/** Counts by the browser's own protocol what a page transfers; the list grows as it goes. Start before the first visit. */
export async function listen(page: Page): Promise<readonly Fetched[]> {
  const client = await page.context().newCDPSession(page);
  const open = new Map<string, { url: string; type: string }>();
  const fetched: Fetched[] = [];
  client.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    if (!request.url.startsWith("http")) return;
    open.set(requestId, { url: request.url, type: type ?? "Other" });
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const one = open.get(requestId);
    if (one !== undefined && encodedDataLength > 0) fetched.push({ ...one, bytes: encodedDataLength });
  });
  await client.send("Network.enable");
  return fetched;
}

export const isScript = (url: string): boolean => new URL(url).pathname.endsWith(".js");
export const isSound = (url: string): boolean => /\.(mp3|ogg|webm|m4a|wav)$/.test(new URL(url).pathname);

export const kilobytes = (fetched: readonly Fetched[]): number =>
  fetched.reduce((sum, one) => sum + one.bytes, 0) / 1000;
