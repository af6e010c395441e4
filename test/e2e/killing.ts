import { deepStrictEqual, ok } from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { BRIEFING, golden } from "./case.ts";
import type { Chance } from "./chance.ts";
import { type Killable, startKillable } from "./killable.ts";
import { mouse } from "./mouse.ts";
import { takeStep } from "./play.ts";
import { choiceButton, onScreen, PRIMARY, type Shown, saved, shown } from "./screen.ts";
import type { Step } from "./walkthrough.ts";

/** Within this many milliseconds after a click the step is drawn, written and confirmed: the kill falls anywhere in it. */
const WRITE_MS = 120;

/** How often the step that was under way had got to the disk, and how often not. */
export type Killed = { readonly between: number; readonly written: number; readonly unwritten: number };

/**
 * Plays on from the session's address until `kills` have happened. Each kill falls either just after all was shown as
 * saved, or somewhere in the write of the next step: what had been confirmed must be there each time, and of the step
 * that was under way all or nothing.
 */
export async function surviveKills(site: string, kills: number, chance: Chance): Promise<Killed> {
  const profile = mkdtempSync(join(tmpdir(), "plain-sight-profile-"));
  const points = killPoints(kills, chance);
  const count = { between: 0, written: 0, unwritten: 0 };
  let running = await startKillable(profile, site, `${site}#${BRIEFING}`);
  // A window that has only read has nothing to show as saved.
  let written = true;
  try {
    await onScreen(running.page, "briefing");
    await mouse.press(running.page, PRIMARY);
    await onScreen(running.page, "play");
    const last = Math.max(...points);
    for (const [at, step] of golden.steps.slice(0, last + 1).entries()) {
      let under = false;
      if (points.has(at)) {
        // The mark says that all is on the disk: from here on nothing may be lost, however soon the power goes.
        if (written) await saved(running.page);
        const before = await shown(running.page);
        const url = running.page.url();
        under = "choose" in step && chance.below(2) === 0;
        await killAround(running, under ? step : null, chance);
        deepStrictEqual(running.faults, []);
        running = await startKillable(profile, site, url);
        written = false;
        await onScreen(running.page, "play");
        const after = await resumed(running.page, before, under);
        const where = `Killed at step ${at} (seed ${chance.seed}): ${JSON.stringify({ before, after })}`;
        if (under && after.turn === String(Number(before.turn) + 1)) {
          ok(after.choices.length > 0 || after.lines.length > 0, where);
          count.written += 1;
          continue;
        }
        deepStrictEqual(after, before, where);
        count[under ? "unwritten" : "between"] += 1;
      }
      await takeStep(running.page, mouse, step);
      written = true;
    }
    return count;
  } finally {
    await running.kill().catch(() => {});
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Kills the browser at a random moment: after a click on the step's choice, or with nothing under way. */
async function killAround(running: Killable, step: Step | null, chance: Chance): Promise<void> {
  if (step !== null && "choose" in step) {
    // Without waiting for anything: Playwright's own click would outlast the write.
    const pressed = running.page
      .locator(choiceButton(step.choose))
      .first()
      .evaluate(button => (button as HTMLElement).click());
    pressed.catch(() => undefined);
    await wait(chance.below(WRITE_MS));
  } else await wait(chance.below(30));
  await running.kill();
}

/** The state after the restart, as soon as it is the same (or, of a step under way, the next); else what it was in the end. */
async function resumed(page: Killable["page"], before: Shown, under: boolean): Promise<Shown> {
  const expected = (now: Shown): boolean =>
    JSON.stringify(now) === JSON.stringify(before) || (under && now.turn === String(Number(before.turn) + 1));
  let now = await shown(page);
  for (let tries = 0; tries < 50 && !expected(now); tries++) {
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
