// npm run bench: how much the first case weighs, and how fast it is on a weak machine. Not part of npm test: only bytes
// are the same everywhere.
import { availableParallelism, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { timeToFirstChoice } from "../../test/bench/first.ts";
import { framesOfStage } from "../../test/bench/frames.ts";
import { timeOfAnswers } from "../../test/bench/law.ts";
import { timeOfTurns } from "../../test/bench/turns.ts";
import { launch } from "../../test/e2e/browser.ts";
import { MARKS, weigh } from "../../test/e2e/weight.ts";
import { buildIfStale } from "./build.mjs";
import { serve } from "./serve.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

type Row = { readonly what: string; readonly value: number | null; readonly unit: string; readonly mark?: number };

function print({ what, value, unit, mark }: Row): void {
  const shown = value === null ? "not known here" : `${value.toFixed(unit === "ms" || unit === "%" ? 1 : 0)} ${unit}`;
  const verdict =
    mark === undefined || value === null ? "" : value <= mark ? `ok, mark ${mark}` : `OVER the mark of ${mark}`;
  console.log(`${what.padEnd(62)}${shown.padStart(16)}   ${verdict}`);
}

// Asked before we load the machine ourselves.
const [load = 0] = loadavg();
if (load > availableParallelism() / 2)
  console.log(
    `Other work is running (load ${load.toFixed(1)}): sizes hold, times are too long. Run again on a quiet machine.`,
  );

const built = await buildIfStale(root, line => console.log(line));
if (!built.ok) throw new Error(built.report);
const server = await serve({ root: join(root, "dist"), port: 0 });
const browser = await launch();
try {
  const weight = await weigh(browser, server.url);
  print({
    what: "script that the first choice needs, packed",
    value: weight.scriptToFirstChoice,
    unit: "kB",
    mark: MARKS.scriptToFirstChoice,
  });
  print({
    what: "the whole first case with its stage, without sound, packed",
    value: weight.wholeCase,
    unit: "kB",
    mark: MARKS.wholeCase,
  });
  const first = await timeToFirstChoice(browser, server.url, 5);
  print({ what: "play link to first choice: cold, 4x CPU, 1.6 Mbit/s, 150 ms", value: first, unit: "ms" });
  for (const rate of [4, 1]) {
    const turns = await timeOfTurns(browser, server.url, rate);
    print({
      what: `choice to new text in the document, ${rate}x CPU, median of ${turns.count}`,
      value: turns.document,
      unit: "ms",
      ...(rate === 4 && { mark: 13 }),
    });
    print({ what: `the same, 95 of 100 within`, value: turns.slowest, unit: "ms" });
    print({ what: `choice to new text painted, ${rate}x CPU, median`, value: turns.painted, unit: "ms" });
  }
  const answers = await timeOfAnswers(browser, server.url, 4);
  print({
    what: `law desk: question to answer over all entries, 4x CPU, median of ${answers.count}`,
    value: answers.middle,
    unit: "ms",
    mark: 50,
  });
  print({ what: "the same, the slowest", value: answers.worst, unit: "ms", mark: 50 });
  print({ what: "the same, the first of a visit", value: answers.first, unit: "ms", mark: 50 });
  print({ what: "law desk: question to answer painted, 4x CPU, median", value: answers.painted, unit: "ms", mark: 50 });
  const frames = await framesOfStage(browser, server.url);
  print({
    what: `between two frames while the stage moves, median of ${frames.moving}`,
    value: frames.between,
    unit: "ms",
  });
  print({ what: "work in one frame, median", value: frames.cost, unit: "ms" });
  print({ what: "work in one frame, 95 of 100 within", value: frames.costliest, unit: "ms" });
  print({ what: "animation frames asked for in 5 s at rest", value: frames.atRest, unit: "frames", mark: 0 });
  print({ what: "processor at rest: pages and painting, of one core", value: frames.cpu, unit: "%", mark: 1 });
} finally {
  await browser.close();
  await server.close();
}
