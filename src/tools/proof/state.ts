import { type Container, follow, readInkJson, type Spot } from "../story/ink-json.ts";
import { countedElsewhere, pathsOf, type Reads, readsFrom } from "./reads.ts";

type SavedFrame = { readonly cPath?: string; readonly idx?: number; readonly temp?: object; readonly type: number };
type SavedThread = { readonly callstack: readonly SavedFrame[] };
type SavedChoice = { readonly targetPath: string; readonly originalThreadIndex: number };
type SavedFlow = {
  readonly callstack: { readonly threads: readonly SavedThread[] };
  readonly choiceThreads?: Readonly<Record<string, SavedThread>>;
  readonly currentChoices: readonly SavedChoice[];
};

/** What of ink's own JSON of a state is looked at. */
type Saved = {
  readonly flows: Readonly<Record<string, SavedFlow>>;
  readonly currentFlowName: string;
  readonly variablesState: Readonly<Record<string, unknown>>;
  readonly visitCounts: Readonly<Record<string, number>>;
  readonly turnIndices: Readonly<Record<string, number>>;
  readonly turnIdx: number;
  readonly storySeed: number;
  readonly previousRandom: number;
};

/** A state, cut down to what can still matter. */
export type StateParts = {
  /** Where its choices lead. */
  readonly targets: readonly string[];
  /** Where the story is to return to, and what it holds there. */
  readonly frames: string;
  readonly variables: string;
  readonly counts: ReadonlyMap<string, number>;
  /** Turn numbers and dice, where the story asks for them. */
  readonly rest: string;
  /** Violations that `recorded(…)` may still ask for. */
  readonly recorded: ReadonlySet<string>;
};

export type StateReader = {
  /** Reads ink's JSON of a state. */
  parts(snapshot: string): StateParts;
  /** Whether anything but the once-only choice itself asks how often its branch was visited. */
  isCounted(target: string): boolean;
  /** Violations that `recorded(…)` asks for anywhere. */
  readonly recorded: ReadonlySet<string>;
};

/** Reads the saved states of one compiled story; what may still be read is looked up once for each place in it. */
export const stateReader = (json: string): StateReader => {
  const root = readInkJson(json);
  const paths = pathsOf(root);
  const elsewhere = countedElsewhere(root);
  const names = new Map<Container, string>([...paths].map(([path, container]) => [container, path]));
  const known = new Map<string, { readonly reads: Reads; readonly counted: ReadonlySet<string> }>();

  const readsAt = (targets: readonly string[], returns: readonly Spot[], place: string) => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const spots = targets.map(target => follow(target, root)).filter(spot => spot !== null);
    const reads = readsFrom([...spots, ...returns]);
    const counted = new Set([...reads.counts].map(container => names.get(container) ?? ""));
    const found = { reads, counted };
    known.set(place, found);
    return found;
  };

  return {
    recorded: readsFrom([{ container: root, at: 0 }]).recorded,
    isCounted: target => {
      const container = paths.get(target);
      return container === undefined || elsewhere.has(container);
    },
    parts: snapshot => {
      const saved = JSON.parse(snapshot) as Saved;
      const flow = saved.flows[saved.currentFlowName];
      if (flow === undefined) throw new Error("a saved state has a flow");
      const targets = flow.currentChoices.map(choice => choice.targetPath);
      const threads = [...flow.callstack.threads, ...Object.values(flow.choiceThreads ?? {})];
      // The innermost frame stands at the choice itself; the ones around it are where tunnels return to.
      const frames = threads
        .map(({ callstack }) =>
          callstack.map((frame, at) => (at < callstack.length - 1 ? frame : { temp: frame.temp })),
        )
        .filter(callstack => callstack.length > 1 || callstack.some(frame => frame.temp !== undefined));
      const returns = frames.flat().flatMap(frame => {
        const spot = "cPath" in frame && frame.cPath !== undefined ? follow(frame.cPath, root) : null;
        return spot === null || !("idx" in frame) ? [] : [{ container: spot.container, at: frame.idx ?? 0 }];
      });
      const framesText =
        frames.length === 0 ? "" : JSON.stringify([...new Set(frames.map(each => JSON.stringify(each)))]);
      const { reads, counted } = readsAt(targets, returns, `${targets.join(" ")} ${framesText}`);
      const all = reads.anything;
      return {
        targets,
        frames: framesText,
        variables: JSON.stringify(
          Object.entries(saved.variablesState)
            .filter(([name]) => all || reads.variables.has(name))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
        counts: new Map(
          Object.entries(saved.visitCounts)
            .filter(([path]) => all || counted.has(path))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
        rest: JSON.stringify([
          reads.turns || all ? [saved.turnIdx, saved.turnIndices] : null,
          reads.chance || all ? [saved.storySeed, saved.previousRandom] : null,
        ]),
        recorded: reads.recorded,
      };
    },
  };
};

/** Two states of one key go on alike whatever is chosen. `also`: what the proof itself keeps of the way to the state. */
export const keyOf = (parts: StateParts, also: readonly unknown[]): string =>
  JSON.stringify([parts.targets, parts.frames, parts.variables, [...parts.counts], parts.rest, also]);

/** The id of the line that was being told when this state was saved. */
export const lastLineIn = (snapshot: string): string | null =>
  [...snapshot.matchAll(/"\^id:\s*([^"\s]+)/g)].at(-1)?.[1] ?? null;
