import { parentPort, workerData } from "node:worker_threads";
import { findOut } from "./find-out.ts";
import type { Task } from "./task.ts";

/** One thread of the proof: takes one role's story after another. */
const port = parentPort;
if (port === null) throw new Error("this is no worker");

const { steps, last } = workerData as { readonly steps: Int32Array; readonly last: Uint8Array };
const encoder = new TextEncoder();

/** A story that never stops can't say so: before each step it is written down where the main thread can read it. */
const onStep = (choice: string | null): void => {
  if (choice === null) {
    Atomics.store(steps, 0, 0);
    return;
  }
  last.fill(0);
  encoder.encodeInto(choice, last);
  Atomics.add(steps, 0, 1);
};

port.on("message", (task: Task) => {
  port.postMessage(findOut(task, onStep));
});
