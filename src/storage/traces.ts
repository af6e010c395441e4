/** Everything that this program keeps begins with this name; an origin may be shared with others, whose data stays. */
const OURS = "plain-sight";

const ours = (name: string): boolean => name === OURS || name.startsWith(`${OURS}.`);

const forgetSettings = (): void => {
  for (const name of Object.keys(localStorage).filter(ours)) localStorage.removeItem(name);
};

/** The worker first: it would go on filling the cache, and can't be sent away before it has ended what it is fetching. */
const forgetProgram = async (): Promise<void> => {
  if ("serviceWorker" in navigator) {
    const registration = await navigator.serviceWorker.getRegistration();
    for (const worker of [registration?.installing, registration?.waiting, registration?.active])
      worker?.postMessage("stop");
    await registration?.unregister();
  }
  if (!("caches" in globalThis)) return;
  for (const name of (await caches.keys()).filter(ours)) await caches.delete(name);
};

/** Removes what lies outside the database: settings, the copy of the program, its worker. False where something refused. */
export const wipeTraces = async (): Promise<boolean> => {
  const done = await Promise.allSettled([(async () => forgetSettings())(), forgetProgram()]);
  return done.every(({ status }) => status === "fulfilled");
};
