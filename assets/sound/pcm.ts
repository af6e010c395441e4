import { createHash } from "node:crypto";
import { type Loop, RATE } from "./loop.ts";

/**
 * How much of an ambience's end is put before it, and of its beginning behind it, in seconds. The player repeats only the
 * middle: whatever an encoder adds or cuts at the edges of a file, the repeated part always ends where it began.
 */
export const APRON = 0.25;

export const withApron = (loop: Loop): Loop => {
  const apron = Math.round(APRON * RATE);
  const whole = new Float64Array(loop.length + 2 * apron);
  return whole.map((_, i) => loop[(i - apron + loop.length) % loop.length] ?? 0);
};

/** 16-bit samples, as they go to the encoders. */
export const samplesOf = (loop: Loop): Int16Array =>
  Int16Array.from(loop, value => Math.round(Math.max(-1, Math.min(1, value)) * 32_767));

/** What samples or a file are known by. */
export const hashOf = (samples: Int16Array | Uint8Array): string =>
  createHash("sha256")
    .update(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength))
    .digest("hex");

/** A WAV file, mono. */
export const wav = (samples: Int16Array): Buffer => {
  const data = Buffer.alloc(44 + samples.length * 2);
  data.write("RIFF", 0);
  data.writeUInt32LE(36 + samples.length * 2, 4);
  data.write("WAVEfmt ", 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write("data", 36);
  data.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((value, i) => {
    data.writeInt16LE(value, 44 + i * 2);
  });
  return data;
};
