import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Findings, Task } from "./task.ts";

/** One step takes about a millisecond; a story that takes this long over one goes round inside itself. */
const HANGS_AFTER = 8_000;

const CHOICE_LENGTH = 200;

/** What came of a task: findings, or the choice behind which the story never stops. */
export type Outcome = { readonly found: Findings } | { readonly hangsAfter: string };

/**
 * Goes through stories in threads of their own, as many at a time as there are cores. The longest are begun first. A
 * story that hangs is given up, and its thread ended.
 */
export const inThreads = async (tasks: readonly Task[], hangsAfter = HANGS_AFTER): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  const waiting = tasks.map((task, at) => ({ task, at })).sort((a, b) => b.task.json.length - a.task.json.length);
  const work = async (): Promise<void> => {
    let thread: Thread | null = null;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      thread ??= startThread(hangsAfter);
      const outcome: Outcome = await thread.run(next.task);
      outcomes[next.at] = outcome;
      if ("hangsAfter" in outcome) thread = null;
    }
    await thread?.end();
  };
  await Promise.all(Array.from({ length: Math.min(tasks.length, availableParallelism()) }, work));
  return outcomes;
};

type Thread = { run(task: Task): Promise<Outcome>; end(): Promise<unknown> };

const startThread = (hangsAfter: number): Thread => {
  const steps = new Int32Array(new SharedArrayBuffer(4));
  const last = new Uint8Array(new SharedArrayBuffer(CHOICE_LENGTH));
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: { steps, last } });
  return {
    end: () => worker.terminate(),
    run: task =>
      new Promise<Outcome>((resolve, reject) => {
        let before = -1;
        // Its own listeners one by one: a worker whose every listener is removed never answers again.
        const rest = (): void => {
          clearInterval(watch);
          worker.off("message", onFound);
          worker.off("error", onError);
        };
        const done = (outcome: Outcome): void => {
          rest();
          resolve(outcome);
        };
        const onFound = (found: Findings): void => done({ found });
        const onError = (error: unknown): void => {
          rest();
          reject(error);
        };
        const watch = setInterval(() => {
          const now = Atomics.load(steps, 0);
          if (now !== before || now === 0) {
            before = now;
            return;
          }
          const choice = new TextDecoder().decode(last.slice()).replace(/\0+$/, "");
          void worker.terminate();
          done({ hangsAfter: choice });
        }, hangsAfter);
        worker.once("message", onFound);
        worker.once("error", onError);
        worker.postMessage(task);
      }),
  };
};
