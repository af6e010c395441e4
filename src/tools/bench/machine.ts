import { availableParallelism, cpus, loadavg, release, type as systemName, totalmem } from "node:os";

/** What the figures below it depend on. */
export type Machine = { readonly cpu: string; readonly cores: number; readonly load: number; readonly loopMs: number };

const ROUNDS = 100_000_000;

/** Milliseconds of a fixed loop on one core, the best of three: the same work on every machine. */
export function loopMs(): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    let value = 1;
    for (let round = 0; round < ROUNDS; round++) value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0;
    // Told only so that the loop isn't taken away as useless.
    if (value === 0.5) process.stderr.write("");
    return performance.now() - start;
  });
  return Math.min(...times);
}

export const machine = (): Machine => ({
  cpu: cpus()[0]?.model ?? "unknown",
  cores: availableParallelism(),
  load: loadavg()[0] ?? 0,
  loopMs: loopMs(),
});

/** The lines at the head of the table. `began` was asked before anything was measured. */
export function head(began: Machine, loadNow: number, browser: string, date: Date): string {
  const { cpu, cores, load, loopMs: loop } = began;
  const memory = (totalmem() / 1e9).toFixed(0);
  const lines = [
    `${date.toISOString().slice(0, 10)}, ${cpu}, ${cores} cores, ${memory} GB, ${systemName()} ${release()}, ${browser}, Node ${process.versions.node}.`,
    `Load ${load.toFixed(1)} before, ${loadNow.toFixed(1)} after. A fixed loop of ${ROUNDS / 1e6} million rounds takes ${loop.toFixed(0)} ms.`,
  ];
  if (load > cores / 2)
    lines.push("Other work was running: sizes hold, times are too long. Run again on a quiet machine.");
  return lines.join("\n");
}
