/** Tells the other windows of this program of a wipe. */
export type Herald = { readonly tell: () => void };

/** Hears of the wipes of other windows from now on. Small, and there from the start: a window that misses one goes on writing. */
export const createHerald = (heard: () => void): Herald => {
  if (typeof BroadcastChannel === "undefined") return { tell: () => undefined };
  const channel = new BroadcastChannel("plain-sight.wiped");
  channel.addEventListener("message", heard);
  return { tell: () => channel.postMessage(null) };
};
