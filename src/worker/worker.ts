// The service worker: keeps every file of the build on this device and gives it out from there. See docs/decisions/0015.

/** A file of the build: its address under the worker's own (the page is ""), the beginning of its SHA-256 in hex, size in bytes. */
type File = readonly [path: string, hash: string, bytes: number];

/** The build writes this list in front of the worker (src/tools/vite-offline.ts): another build is another worker. */
declare const FILES: readonly File[];
declare const self: ServiceWorkerGlobalScope;

const STORE = "plain-sight";
/** Fetched at the same time: few, so that what the trainee asks for meanwhile isn't kept waiting. */
const LANES = 3;
const TELL_EVERY = 10;

/** Everything is being wiped: what is being fetched is left, and nothing more is. */
const stopping = new AbortController();

const { scope } = self.registration;
/** Kept under address and hash: two versions lie side by side, and what they share is fetched once. */
const keyOf = ([path, hash]: File): string => `${new URL(path, scope).href}?${hash}`;
const KEYS = new Map(FILES.map(file => [new URL(file[0], scope).href, keyOf(file)]));

const hashOf = async (body: ArrayBuffer): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return Array.from(digest, byte => byte.toString(16).padStart(2, "0")).join("");
};

/** One file as it was built, or an error: a network's login page, say, answers to every address with 200. */
const fetched = async ([path, hash]: File, cache: RequestCache): Promise<Response> => {
  const response = await fetch(new URL(path, scope), { cache, priority: "low", signal: stopping.signal });
  const body = await response.arrayBuffer();
  if (!response.ok || !(await hashOf(body)).startsWith(hash)) throw new Error(`${path} isn't the file of this build`);
  const headers = new Headers(response.headers);
  // The body is unpacked now, and the same for whoever asks.
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return new Response(body, { headers });
};

/** Keeps one file. What the browser has already is taken if it's right, and fetched past every cache if it isn't. */
const keep = async (cache: Cache, file: File): Promise<void> => {
  const named = file[0].startsWith("assets/");
  const response = await fetched(file, named ? "default" : "no-cache").catch(() => fetched(file, "reload"));
  await cache.put(keyOf(file), response);
};

const lackingIn = async (cache: Cache): Promise<File[]> => {
  const there = new Set((await cache.keys()).map(request => request.url));
  return FILES.filter(file => !there.has(keyOf(file)));
};

/** Our own windows, whether this worker already serves them or not. */
const windows = async (): Promise<readonly Client[]> => {
  const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope));
};

const tell = async (lacking: number): Promise<void> => {
  const bytes = FILES.reduce((sum, file) => sum + file[2], 0);
  const message = { have: FILES.length - lacking, of: FILES.length, bytes };
  for (const client of await windows()) client.postMessage(message);
};

/** Fetches what isn't here yet; rejects if something didn't come. What came stays, for the next try. */
const keepAll = async (): Promise<void> => {
  const cache = await caches.open(STORE);
  const lacking = await lackingIn(cache);
  let open = lacking.length;
  await tell(open);
  const queue = [...lacking];
  const lane = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const kept = await keep(cache, file).then(
        () => true,
        () => false,
      );
      if (kept) open -= 1;
      if (kept && open % TELL_EVERY === 0) await tell(open);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await tell(open);
  if (open > 0) throw new Error(`${open} of ${FILES.length} files didn't come`);
};

/**
 * Lets go of what only earlier versions had. Called when a page of this version has opened: until then a page of the last
 * one may still be played on, and fetches its late parts. What a newer version has brought meanwhile stays.
 */
const letGo = async (): Promise<void> => {
  if (self.registration.waiting !== null || self.registration.installing !== null) return;
  const cache = await caches.open(STORE);
  const ours = new Set(KEYS.values());
  for (const request of await cache.keys()) if (!ours.has(request.url)) await cache.delete(request);
};

/** A new version never takes a file away from under another window: with one open, it goes on waiting and says so. */
const apply = async (asker: Client | ServiceWorker | MessagePort | null): Promise<void> => {
  if ((await windows()).length > 1) asker?.postMessage("others-open");
  else await self.skipWaiting();
};

/** `key`: null for what isn't of this build; a page of the last one may ask for what it had. */
const answer = async (key: string | null, request: Request): Promise<Response> => {
  // Not `caches.open`: after a wipe that would bring an empty store back.
  const kept =
    key === null
      ? await caches.match(request.url, { cacheName: STORE, ignoreSearch: true })
      : await caches.match(key, { cacheName: STORE });
  return kept ?? fetch(request);
};

self.addEventListener("install", event => event.waitUntil(keepAll()));
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));
self.addEventListener("message", event => {
  if (event.data === "count") event.waitUntil(keepAll().then(letGo));
  if (event.data === "stop") stopping.abort();
  if (event.data === "apply") event.waitUntil(apply(event.source));
});
self.addEventListener("fetch", event => {
  const url = event.request.url.replace(/[?#].*$/, "");
  const key = KEYS.get(url === `${scope}index.html` ? scope : url) ?? null;
  const named = url.startsWith(`${scope}assets/`);
  if (event.request.method === "GET" && (key !== null || named)) event.respondWith(answer(key, event.request));
});
