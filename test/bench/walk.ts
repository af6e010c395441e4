import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";
import { golden } from "../e2e/case.ts";
import { mouse } from "../e2e/mouse.ts";
import { takeStep } from "../e2e/play.ts";
import { offer, type Spot } from "./offer.ts";
import type { Site } from "./site.ts";

/** A reader takes longer than this; what still moves from the turn before must not be charged to the next. */
const BETWEEN_MS = 400;
/** Some pages fade in line after line. */
const COMES_MS = 15_000;
/** A page that ends has no choice any more. */
const ENDS_MS = 6000;

/** Presses a choice, and comes back when its turn is over. `turn` counts from 1. */
export type Press = (spot: Spot, turn: number) => Promise<void>;

/**
 * Walks a page choice by choice, `most` at most: ours step by step as the golden walkthrough says, with what it records;
 * another takes the walkthrough's choices where they are on offer, and else the first. Returns the number of turns.
 */
export async function walk(page: Page, site: Site, most: number, press: Press): Promise<number> {
  if (site.choice === null) return 0;
  return site.own ? walkOwn(page, site.choice, most, press) : walkOther(page, site.choice, most, press);
}

async function walkOwn(page: Page, choice: string, most: number, press: Press): Promise<number> {
  let turn = 0;
  for (const step of golden.steps) {
    if (turn >= most) break;
    if (!("choose" in step)) {
      await takeStep(page, mouse, step);
      continue;
    }
    await wait(BETWEEN_MS);
    const spot = await offer(page, choice, { ids: [step.choose], strict: true, most: COMES_MS });
    if (spot === null) throw new Error(`The golden walkthrough takes ${step.choose}, and it isn't on offer.`);
    turn += 1;
    await press(spot, turn);
  }
  return turn;
}

async function walkOther(page: Page, choice: string, most: number, press: Press): Promise<number> {
  const left = golden.steps.flatMap(step => ("choose" in step ? [step.choose] : []));
  for (let turn = 1; turn <= most; turn++) {
    await wait(BETWEEN_MS);
    const spot = await offer(page, choice, { ids: left, strict: false, most: turn === 1 ? COMES_MS : ENDS_MS });
    if (spot === null) return turn - 1;
    if (spot.id !== null && left.includes(spot.id)) left.splice(left.indexOf(spot.id), 1);
    await press(spot, turn);
  }
  return most;
}
