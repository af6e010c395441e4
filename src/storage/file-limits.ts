/** A long session is about 100 kB, 300 events and 8 levels deep; a text in it is an id. */
export const LIMITS = { bytes: 5_000_000, depth: 16, values: 200_000, list: 5_000, text: 160 } as const;

/** Names that mean something to every object: no field of ours has one. */
const BARRED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Whether JSON text goes deeper than allowed, told before it is parsed. Brackets inside strings don't count. */
export const tooDeep = (json: string): boolean => {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at);
    if (quoted) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) quoted = false;
    } else if (sign === 0x22) quoted = true;
    else if (sign === 0x7b || sign === 0x5b) {
      depth += 1;
      if (depth > LIMITS.depth) return true;
    } else if (sign === 0x7d || sign === 0x5d) depth -= 1;
  }
  return false;
};

/** What makes parsed JSON more than a session can be, or no session at all; null where nothing does. */
export const excess = (root: unknown): "file-too-much" | "file-not-a-run" | null => {
  const waiting: unknown[] = [root];
  for (let seen = 1; waiting.length > 0; seen += 1) {
    const value = waiting.pop();
    if (seen > LIMITS.values) return "file-too-much";
    if (typeof value === "string" && value.length > LIMITS.text) return "file-too-much";
    if (typeof value !== "object" || value === null) continue;
    const names = Array.isArray(value) ? [] : Object.keys(value);
    if (names.some(name => BARRED.has(name))) return "file-not-a-run";
    const inside = Object.values(value);
    if (inside.length > LIMITS.list || names.some(name => name.length > LIMITS.text)) return "file-too-much";
    for (const each of inside) waiting.push(each);
  }
  return null;
};
