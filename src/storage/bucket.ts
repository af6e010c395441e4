/** The name of the database, and of the bucket in which it lies where the browser has buckets. */
export const DATABASE = "plain-sight";

/** Not yet among the types that TypeScript knows of every browser. */
export type Buckets = {
  readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }>;
  readonly keys: () => Promise<readonly string[]>;
  readonly delete: (name: string) => Promise<void>;
};

/**
 * Chromium leaves deleted records in the files of a database until it happens to tidy up; a bucket goes with its files.
 * Null in other browsers, whose databases do so by themselves, and on plain http.
 */
export const buckets = (): Buckets | null =>
  (globalThis.navigator as { readonly storageBuckets?: Buckets } | undefined)?.storageBuckets ?? null;
