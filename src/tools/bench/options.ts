import { parseArgs } from "node:util";
import { type Peer, readPeer } from "./peer.ts";

/** Parts of the table that can be asked for alone. */
export const PARTS = [
  "first",
  "scripts",
  "stage",
  "blocking",
  "click",
  "settled",
  "idle",
  "moving",
  "heap",
  "proof",
  "law",
] as const;

export type Part = (typeof PARTS)[number];

export type Options = {
  /** Cold starts of each page. */
  readonly runs: number;
  readonly parts: ReadonlySet<Part>;
  readonly peers: readonly Peer[];
};

const RUNS = 7;

const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);

/** Reads `--runs N`, `--only part[,part]` and `--peer …`, the last two as often as wanted. Throws what is to be told. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: "string" },
      only: { type: "string", multiple: true },
      peer: { type: "string", multiple: true },
    },
  });
  const runs = Number(values.runs ?? RUNS);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: a number from 1 up is needed.`);
  const only = (values.only ?? []).flatMap(names => names.split(",")).map(name => name.trim());
  const parts = only.map(name => {
    if (!isPart(name)) throw new Error(`--only ${name}: there is no such part; there are ${PARTS.join(", ")}.`);
    return name;
  });
  const peers = (values.peer ?? []).map(readPeer);
  const twice = peers.find(({ name }, at) => peers.some((other, before) => before < at && other.name === name));
  if (twice !== undefined) throw new Error(`--peer: two are named "${twice.name}".`);
  return { runs, parts: new Set(parts.length > 0 ? parts : PARTS), peers };
}
