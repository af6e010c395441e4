import type { JSHandle, Page } from "playwright-core";
import { type Buckets, DATABASE } from "../../src/storage/bucket.ts";

/** Where the program keeps its runs in a browser that has buckets: what a test reaches behind the program's back. */
export const factoryOf = (page: Page): Promise<JSHandle<IDBFactory>> =>
  page.evaluateHandle(async name => {
    const { storageBuckets } = navigator as unknown as { readonly storageBuckets: Buckets };
    return (await storageBuckets.open(name)).indexedDB;
  }, DATABASE);
