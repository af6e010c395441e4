// Renders the sounds to public/sound: `npm run sound [name …]`. Needs ffmpeg with libopus; the results are committed,
// with what they were made of in sounds.json, and docs/sounds.md for reading.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RATE } from "./loop.ts";
import { loudness, peak } from "./loudness.ts";
import type { Made, MadeSound } from "./made.ts";
import { hashOf, samplesOf, wav, withApron } from "./pcm.ts";
import { rendered, SOUNDS, type Sound } from "./sounds.ts";
import { tableOf } from "./table.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const out = at("public/sound/");
const manifest = at("assets/sound/sounds.json");

/** Safari before 17 doesn't play opus in webm: it gets aac in m4a. */
const ENCODERS = [
  { end: "webm", codec: ["-c:a", "libopus", "-b:a", "22k"] },
  { end: "m4a", codec: ["-c:a", "aac", "-b:a", "24k", "-movflags", "+faststart"] },
] as const;

const encode = (name: string, file: Buffer): void => {
  const raw = `${out}${name}.wav`;
  writeFileSync(raw, file);
  for (const { end, codec } of ENCODERS) {
    const input = ["-y", "-loglevel", "error", "-i", raw, "-ac", "1", "-map_metadata", "-1", "-fflags", "+bitexact"];
    execFileSync("ffmpeg", [...input, ...codec, "-flags:a", "+bitexact", `${out}${name}.${end}`]);
  }
  rmSync(raw);
};

const make = (name: string, sound: Sound): MadeSound => {
  const loop = rendered(sound);
  const samples = samplesOf(sound.kind === "ambience" ? withApron(loop) : loop);
  encode(name, wav(samples));
  return {
    kind: sound.kind,
    what: sound.what,
    seconds: Math.round((loop.length / RATE) * 100) / 100,
    lufs: Math.round(loudness(loop) * 10) / 10,
    peak: Math.round(peak(loop) * 100) / 100,
    pcm: hashOf(samples),
    webm: hashOf(readFileSync(`${out}${name}.webm`)),
    m4a: hashOf(readFileSync(`${out}${name}.m4a`)),
  };
};

const only = process.argv.slice(2);
const strange = only.filter(name => !(name in SOUNDS));
if (strange.length > 0) throw new Error(`No sound is called ${strange.join(", ")}: see assets/sound/sounds.ts.`);
mkdirSync(out, { recursive: true });
const before: Made = only.length > 0 ? JSON.parse(readFileSync(manifest, "utf8")) : {};
const made: Made = Object.fromEntries(
  Object.entries(SOUNDS).map(([name, sound]) => {
    const kept = only.length === 0 || only.includes(name) ? undefined : before[name];
    return [name, kept ?? make(name, sound)];
  }),
);
writeFileSync(manifest, `${JSON.stringify(made, null, 2)}\n`);
const places = JSON.parse(readFileSync(at("assets/sound/places.json"), "utf8"));
writeFileSync(at("docs/sounds.md"), tableOf(made, places, out));
