import type { Page } from "playwright-core";

/** Makes the processor `rate` times slower, as on the weakest machines the program is for. */
export async function slowProcessor(page: Page, rate: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
}

/** A poor mobile network: 1.6 Mbit/s, 150 ms there and back. */
export async function slowNetwork(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const bytesPerSecond = 1_600_000 / 8;
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
