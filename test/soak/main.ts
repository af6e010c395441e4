import { availableParallelism } from "node:os";
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
import { STARTS } from "./starts.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string" },
    acts: { type: "string" },
    from: { type: "string" },
    cases: { type: "string" },
    mutations: { type: "string" },
    seed: { type: "string" },
  },
});
const kills = Number(values.kills ?? 100);
const acts = Number(values.acts ?? 2000);
const mutations = Number(values.mutations ?? 10_000);
const cases = Number(values.cases ?? 20);
const seed = seedOf(values.seed);
const LOCALES = ["en-GB", "ru-RU", "kk-KZ", "ky-KG"];
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
    const { between, written, unwritten } = await surviveKills(server.url, some, createChance(seed + run));
    console.log(
      `${some} kills (seed ${seed + run}): ${between} between steps; in mid-step ${written} written, ${unwritten} not; 0 confirmed events lost`,
    );
  }
  const browser = await launch();
  const held = await playInARow(browser, server.url, cases);
  const [first, last] = [held[0], held.at(-1)];
  const more = first && last ? grown(first, last) : [];
  if (more.length > 0) throw new Error(`After ${cases} cases more is held than after one: ${more.join("; ")}`);
  console.log(`${held.length} cases played in one tab: nothing has grown by more than a tenth since the first`);
  const screens = values.from === undefined ? Object.keys(STARTS) : [values.from];
  const outings = acts > 0 ? screens.flatMap(from => LOCALES.map(locale => ({ from, locale, acts }))) : [];
  const tasks = outings.map((outing, run) => ({ outing, chance: createChance(seed + run) })).values();
  // As many at a time as there are processors; each takes the next from the same list.
  const lane = async (): Promise<void> => {
    for (const { outing, chance } of tasks) {
      const told = `${acts} acts from ${outing.from} in ${outing.locale} (seed ${chance.seed})`;
      try {
        const spree = await monkey(browser, server.url, chance, outing);
        const seen = Object.entries(spree.screens).map(([name, times]) => `${name} ${times}`);
        console.log(`${told}, no error, no dead end: ${seen.join(", ")}`);
      } catch (error) {
        // The others go on: a night's work isn't thrown away for one find.
        console.log(`${told}: FAILED\n${error instanceof Error ? error.stack : String(error)}`);
        process.exitCode = 1;
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  await browser.close();
} finally {
  await server.close();
}
