import { Worker } from "node:worker_threads";
import type { Trial, Verdict } from "./worker.ts";

/** Seconds without an answer after which a mutant runs in circles. Counted in ticks: a computer asleep isn't a slow one. */
const MOST_SECONDS = 20;

/** A thread to try mutants in; one that never answers is left and a new one begun. */
export const openBench = () => {
  let worker: Worker | null = null;
  const open = (): Worker => {
    worker ??= new Worker(new URL("./worker.ts", import.meta.url), { execArgv: ["--no-warnings"] });
    return worker;
  };
  return {
    /** Null where there was no answer in time. */
    attempt: (trial: Trial): Promise<Verdict | null> =>
      new Promise((resolve, reject) => {
        const busy = open();
        let ticks = 0;
        const end = (): void => {
          clearInterval(clock);
          busy.off("message", answered);
          busy.off("error", failed);
        };
        const answered = (verdict: Verdict): void => {
          end();
          resolve(verdict);
        };
        const failed = (error: unknown): void => {
          end();
          reject(error instanceof Error ? error : new Error(String(error)));
        };
        const clock = setInterval(() => {
          ticks += 1;
          if (ticks < MOST_SECONDS) return;
          end();
          worker = null;
          void busy.terminate().then(() => resolve(null));
        }, 1000);
        busy.on("message", answered);
        busy.on("error", failed);
        busy.postMessage(trial);
      }),
    close: async (): Promise<void> => {
      await worker?.terminate();
    },
  };
};
