import { deepStrictEqual } from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { BRIEFING, golden } from "./case.ts";
import type { Chance } from "./chance.ts";
import { startKillable } from "./killable.ts";
import { mouse } from "./mouse.ts";
import { takeStep } from "./play.ts";
import { onScreen, PRIMARY, type Shown, saved, shown } from "./screen.ts";

/** Plays on from the session's address until `kills` have happened, and finds each time what had been shown as saved. */
export async function surviveKills(site: string, kills: number, chance: Chance): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), "plain-sight-profile-"));
  const points = killPoints(kills, chance);
  let running = await startKillable(profile, site, `${site}#${BRIEFING}`);
  try {
    await onScreen(running.page, "briefing");
    await mouse.press(running.page, PRIMARY);
    await onScreen(running.page, "play");
    for (const [at, step] of golden.steps.entries()) {
      if (points.has(at)) {
        // The mark says that all is on the disk: from here on nothing may be lost, however soon the power goes.
        await saved(running.page);
        await wait(chance.below(30));
        const before = await shown(running.page);
        const url = running.page.url();
        await running.kill();
        deepStrictEqual(running.faults, []);
        running = await startKillable(profile, site, url);
        await onScreen(running.page, "play");
        const after = await resumed(running.page, before);
        deepStrictEqual(
          after,
          before,
          `Killed before step ${at} (seed ${chance.seed}): ${JSON.stringify({ before, after })}`,
        );
      }
      await takeStep(running.page, mouse, step);
    }
  } finally {
    await running.kill().catch(() => {});
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The state after the restart, as soon as it is the same; else what it was in the end. */
async function resumed(page: Parameters<typeof shown>[0], before: Shown): Promise<Shown> {
  const same = (now: Shown): boolean => JSON.stringify(now) === JSON.stringify(before);
  let now = await shown(page);
  for (let tries = 0; tries < 50 && !same(now); tries++) {
    await wait(100);
    now = await shown(page);
  }
  return now;
}

function killPoints(kills: number, chance: Chance): ReadonlySet<number> {
  const points = new Set<number>();
  while (points.size < Math.min(kills, golden.steps.length)) points.add(chance.below(golden.steps.length));
  return points;
}
