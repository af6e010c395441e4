import type { Browser } from "playwright-core";
import { openPage } from "../e2e/browser.ts";
import { type CaseRun, footprintOnMap, playFromMap, settled } from "../e2e/cases-in-a-row.ts";
import { type Footprint, grown } from "../e2e/footprint.ts";
import { openRoles } from "../e2e/open-roles.ts";
import { readWalkthrough } from "../e2e/walkthrough.ts";

/** `count` cases: every open role in turn, each on its golden walkthrough. */
function inTurn(count: number): readonly CaseRun[] {
  const roles = openRoles();
  return Array.from({ length: count }, (_, at) => roles[at % roles.length]).flatMap(one =>
    one ? [{ caseId: one.folder, role: one.role, walk: readWalkthrough(one.folder, `${one.role}.golden`) }] : [],
  );
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

const row = (what: string, { heap, nodes, listeners, canvases, canvasBytes, images }: Footprint): string =>
  [
    what.padEnd(36),
    `heap ${kilobytes(heap).padStart(9)}`,
    `nodes ${String(nodes).padStart(5)}`,
    `listeners ${String(listeners).padStart(4)}`,
    `canvases ${String(canvases).padStart(3)} of ${kilobytes(canvasBytes).padStart(9)}`,
    `images ${String(images).padStart(3)}`,
  ].join("   ");

/** Plays cases in one tab, one after the other; prints what the page holds on the map before the first and after each. */
export async function playInARow(browser: Browser, site: string, count: number): Promise<readonly Footprint[]> {
  const { page, done } = await openPage(browser, site);
  const held: Footprint[] = [];
  console.log(row("before the first case", await footprintOnMap(page)));
  for (const [at, run] of inTurn(count).entries()) {
    await playFromMap(page, run);
    const now = await settled(page, left => (held[0] ? grown(held[0], left) : []));
    held.push(now);
    console.log(row(`${String(at + 1).padStart(2)} ${run.caseId} · ${run.role}`, now));
  }
  await done();
  return held;
}
