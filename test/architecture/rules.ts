import { posix } from "node:path";
import type { Import, Module } from "./module.ts";
import { LATE, MOST_LINES, NOT_FOR_TOOLS, OWNED, type Row, TABLE, TOOLS_ONLY } from "./table.ts";

/** Where an import leads: into src, into another folder of the repository, to a package, to Node, or to the build. */
type Target =
  | { readonly to: "src"; readonly file: string; readonly layer: string }
  | { readonly to: "assets" | "outside" | "package" | "node" | "virtual"; readonly name: string };

/** `src/ui/play/line.tsx` is of layer `ui`; `src/main.ts` and `src/early.ts` are layers by themselves. */
const layerOf = (path: string): string => path.split("/")[1] ?? path;

function targetOf(from: string, specifier: string): Target {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare.startsWith("node:")) return { to: "node", name: bare };
  if (bare.startsWith("virtual:")) return { to: "virtual", name: bare };
  if (!/^[./]/.test(bare)) return { to: "package", name: bare };
  const file = bare.startsWith("/") ? bare.slice(1) : posix.join(posix.dirname(from), bare);
  if (file.startsWith("src/")) return { to: "src", file, layer: layerOf(file) };
  return { to: file.startsWith("assets/") ? "assets" : "outside", name: file };
}

const inPackage = (name: string, allowed: string): boolean =>
  allowed.endsWith("/") ? name.startsWith(allowed) : name === allowed;

const within = (name: string, root: string): boolean => name === root || name.startsWith(`${root}/`);

/** Everything in these modules that breaks a rule of the house, one sentence each. */
export function breaches(modules: readonly Module[]): string[] {
  return [...modules.flatMap(breachesOf), ...cycles(modules)];
}

function breachesOf(module: Module): string[] {
  const layer = layerOf(module.path);
  const found = module.imports.flatMap(one => importBreach(module.path, layer, one));
  if (module.lines > MOST_LINES) found.push(`has ${module.lines} lines; ${MOST_LINES} is the most`);
  if (layer === "core" && module.exportsDefault) found.push("has a default export; core exports by name");
  if (layer === "core") found.push(...module.impure.map(call => `uses ${call}; clock and chance are passed in`));
  return found.map(text => `${module.path} ${text}`);
}

/** Where the program begins. What the others may load of it the table says. */
const ROOTS: readonly string[] = ["main.ts", "early.ts", "late-stage.ts"];

function importBreach(path: string, layer: string, one: Import): string[] {
  const target = targetOf(path, one.from);
  const says = (why: string): string[] => [`imports ${one.from} (${one.kind}): ${why}`];
  if (layer === "tools") return toolsBreach(target, says);
  if (target.to === "package" && TOOLS_ONLY.some(name => within(target.name, name))) return says("only tools may");
  if (target.to === "package" && one.from !== "(computed)") {
    const owner = Object.entries(OWNED).find(([name]) => within(target.name, name));
    if (owner !== undefined && owner[1] !== layer) return says(`only ${owner[1]} may`);
  }
  if (target.to === "src" && target.layer !== layer && LATE.includes(target.layer)) {
    // dev's own sample pages never ship: they may load the stage as they like.
    if (!ROOTS.includes(layer) && layer !== "dev") return says("only main.ts may");
    if (ROOTS.includes(layer) && one.kind === "static") return says("it must be loaded late, by import()");
  }
  if (target.to === "src" && target.layer === "tools") return says("tools stay out of the bundle");
  if (target.to === "node") return says("the bundle runs in a browser");
  if (one.from === "(computed)" && layer !== "dev") return says("a computed address can't be checked");
  if (layer === "main.ts" || layer === "dev") return target.to === "outside" ? says("it is outside src") : [];
  const row = TABLE[layer];
  return row === undefined ? says(`${layer} is not in the table`) : rowBreach(row, layer, target, one, says);
}

function toolsBreach(target: Target, says: (why: string) => string[]): string[] {
  const barred = target.to === "src" && NOT_FOR_TOOLS.includes(target.layer);
  return barred ? says("tools run without a document") : [];
}

function rowBreach(row: Row, layer: string, target: Target, one: Import, says: (why: string) => string[]): string[] {
  switch (target.to) {
    case "src": {
      if (target.layer === layer) return [];
      const allowed = row.layers[target.file.slice("src/".length)] ?? row.layers[target.layer];
      if (allowed === undefined) return says(`${layer} may not`);
      return allowed === "types" && one.kind !== "type" ? says(`${layer} may import types alone from there`) : [];
    }
    case "package":
      return row.packages.some(name => inPackage(target.name, name)) ? [] : says(`${layer} may not`);
    case "assets":
      return row.assets ? [] : says(`${layer} may not`);
    case "virtual":
      return row.virtual.includes(target.name) ? [] : says(`${layer} may not`);
    default:
      return says("it is outside src");
  }
}

/** Import cycles, each told once, by its first file in the alphabet. Imports of types count: they tie files as well. */
function cycles(modules: readonly Module[]): string[] {
  const edges = new Map(modules.map(module => [module.path, reaches(module)]));
  const found: string[] = [];
  for (const start of [...edges.keys()].sort()) {
    const way = wayBack(start, edges);
    if (way !== null) found.push(`${start} is in an import cycle: ${way.join(" → ")}`);
  }
  return found;
}

const reaches = (module: Module): string[] =>
  module.imports.flatMap(one => {
    const target = targetOf(module.path, one.from);
    return target.to === "src" ? [target.file] : [];
  });

/** The shortest way from a file back to itself through files that come after it in the alphabet. */
function wayBack(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const queue: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    for (const next of edges.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next) || next < start) continue;
      seen.add(next);
      queue.push([...way, next]);
    }
  }
  return null;
}
