import type { Page } from "playwright-core";

/** One answer as it came over the wire, packed: `bytes` with its headers, `body` without. */
export type Fetched = { readonly url: string; readonly type: string; readonly bytes: number; readonly body: number };

/** Counts by the browser's own protocol what a page transfers; the list grows as it goes. Start before the first visit. */
export async function listen(page: Page): Promise<readonly Fetched[]> {
  const client = await page.context().newCDPSession(page);
  const open = new Map<string, { url: string; type: string; headers: number }>();
  const fetched: Fetched[] = [];
  client.on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    if (!request.url.startsWith("http")) return;
    open.set(requestId, { url: request.url, type: type ?? "Other", headers: 0 });
  });
  client.on("Network.responseReceived", ({ requestId, response }) => {
    const one = open.get(requestId);
    if (one !== undefined) one.headers = response.encodedDataLength;
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const one = open.get(requestId);
    if (one === undefined || encodedDataLength === 0) return;
    const { url, type, headers } = one;
    fetched.push({ url, type, bytes: encodedDataLength, body: encodedDataLength - headers });
  });
  await client.send("Network.enable");
  return fetched;
}

export const isScript = (url: string): boolean => new URL(url).pathname.endsWith(".js");
export const isSound = (url: string): boolean => /\.(mp3|ogg|webm|m4a|wav)$/.test(new URL(url).pathname);

export const kilobytes = (fetched: readonly Fetched[], count: "bytes" | "body"): number =>
  fetched.reduce((sum, one) => sum + one[count], 0) / 1000;
