import { parseArgs } from "node:util";
import { serve } from "../../src/tools/serve.mjs";
import { launch } from "../e2e/browser.ts";
import { createChance, seedOf } from "../e2e/chance.ts";
import { grown } from "../e2e/footprint.ts";
import { surviveKills } from "../e2e/killing.ts";
import { attack } from "../fuzz/harness.ts";
import { HARNESSES } from "../fuzz/harnesses.ts";
import { playInARow } from "./cases.ts";
import { monkey } from "./monkey.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string" },
    minutes: { type: "string" },
    cases: { type: "string" },
    mutations: { type: "string" },
    seed: { type: "string" },
  },
});
const kills = Number(values.kills ?? 30);
const mutations = Number(values.mutations ?? 10_000);
const minutes = Number(values.minutes ?? 5);
const cases = Number(values.cases ?? 20);
const seed = seedOf(values.seed);
console.log(`Seed ${seed} (repeat with: npm run soak -- --seed ${seed})`);

for (const harness of mutations > 0 ? HARNESSES : []) {
  const { name, accepted, refused } = await attack(harness, createChance(seed), mutations);
  console.log(
    `${name}: ${mutations} mutations, none crashed, none wrongly accepted (${accepted} accepted, ${refused} refused)`,
  );
}

const server = await serve({ root: "dist", port: 0 });
try {
  // One walkthrough has room for some kills only: play it again and again, each time with a seed of its own.
  for (let left = kills, run = 0; left > 0; left -= 10, run++) {
    const some = Math.min(10, left);
    await surviveKills(server.url, some, createChance(seed + run));
    console.log(`${some} kills survived, each resumed exactly (seed ${seed + run})`);
  }
  const browser = await launch();
  const held = await playInARow(browser, server.url, cases);
  const [first, last] = [held[0], held.at(-1)];
  const more = first && last ? grown(first, last) : [];
  if (more.length > 0) throw new Error(`After ${cases} cases more is held than after one: ${more.join("; ")}`);
  console.log(`${held.length} cases played in one tab: nothing has grown by more than a tenth since the first`);
  const { acts, screens } = await monkey(browser, server.url, createChance(seed), minutes * 60_000);
  await browser.close();
  const seen = Object.entries(screens).map(([name, times]) => `${name} ${times}`);
  console.log(`${acts} random acts in ${minutes} minutes, no error and no dead end: ${seen.join(", ")}`);
} finally {
  await server.close();
}
