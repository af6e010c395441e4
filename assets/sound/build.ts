// Renders the sounds to public/sound: `node assets/sound/build.ts`. Needs ffmpeg with libopus; the results are committed.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { corridor, engine, market } from "./ambience.ts";
import { type Loop, RATE } from "./loop.ts";
import { note, page, stamp } from "./small.ts";

const out = fileURLToPath(new URL("../../public/sound/", import.meta.url));
const SOUNDS: Readonly<Record<string, () => Loop>> = { market, corridor, engine, note, stamp, page };

const wav = (loop: Loop): Buffer => {
  const data = Buffer.alloc(44 + loop.length * 2);
  data.write("RIFF", 0);
  data.writeUInt32LE(36 + loop.length * 2, 4);
  data.write("WAVEfmt ", 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write("data", 36);
  data.writeUInt32LE(loop.length * 2, 40);
  loop.forEach((value, i) => {
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + i * 2);
  });
  return data;
};

mkdirSync(out, { recursive: true });
for (const [name, make] of Object.entries(SOUNDS)) {
  const raw = `${out}${name}.wav`;
  writeFileSync(raw, wav(make()));
  const common = ["-y", "-loglevel", "error", "-i", raw, "-ac", "1", "-map_metadata", "-1", "-fflags", "+bitexact"];
  execFileSync("ffmpeg", [...common, "-c:a", "libopus", "-b:a", "24k", "-flags:a", "+bitexact", `${out}${name}.webm`]);
  // Safari before 17 doesn't play opus in webm.
  execFileSync("ffmpeg", [...common, "-c:a", "aac", "-b:a", "28k", "-flags:a", "+bitexact", `${out}${name}.m4a`]);
  rmSync(raw);
}
