// crypto.subtle is there on https and on this computer alone; a session must leave and enter on plain http as well.

/** The first 32 bits of the fractional parts of the roots of the first 64 primes (FIPS 180-4, 4.2.2 and 5.3.3). */
const PRIMES = (() => {
  const found: number[] = [];
  for (let next = 2; found.length < 64; next += 1) if (found.every(prime => next % prime !== 0)) found.push(next);
  return found;
})();
const fraction = (root: number): number => ((root - Math.floor(root)) * 0x1_0000_0000) | 0;
const ROUNDS = Int32Array.from(PRIMES, prime => fraction(Math.cbrt(prime)));
const FIRST = Int32Array.from(PRIMES.slice(0, 8), prime => fraction(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message with its end mark and its length in bits, in blocks of 64 bytes (5.1.1). */
const padded = (bytes: Uint8Array): DataView => {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(view.byteLength - 4, bytes.length << 3);
  return view;
};

/** One block into the state (6.2.2). */
const mix = (state: Int32Array, view: DataView, at: number): void => {
  const words = new Int32Array(64);
  const word = (index: number): number => words[index] ?? 0;
  for (let index = 0; index < 64; index += 1) {
    if (index < 16) {
      words[index] = view.getInt32(at + index * 4);
      continue;
    }
    const [old, young] = [word(index - 15), word(index - 2)];
    const before = turned(old, 7) ^ turned(old, 18) ^ (old >>> 3);
    const after = turned(young, 17) ^ turned(young, 19) ^ (young >>> 10);
    words[index] = word(index - 16) + before + word(index - 7) + after;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const chosen = (e & f) ^ (~e & g);
    const first =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (ROUNDS[index] ?? 0) + word(index)) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value;
};

/** SHA-256 of a text's UTF-8, in small hexadecimal letters. */
export const sha256 = (text: string): string => {
  const view = padded(new TextEncoder().encode(text));
  const state = FIRST.slice();
  for (let at = 0; at < view.byteLength; at += 64) mix(state, view, at);
  return Array.from(state, part => (part >>> 0).toString(16).padStart(8, "0")).join("");
};
