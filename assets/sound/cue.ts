import { add, bandpass, type Loop, loopOf, lowpass, noise, RATE, room, shaped } from "./loop.ts";
import { murmur } from "./people.ts";
import { clink, thud, tick } from "./things.ts";

/** A telephone of the old kind, ringing twice: two bells struck by turns. */
export const phone = (): Loop => {
  const bells = loopOf(2.6).map((_, i) => {
    const t = i / RATE;
    const ringing = (t > 0.05 && t < 0.85) || (t > 1.35 && t < 2.15);
    const since = t < 1.35 ? t - 0.05 : t - 1.35;
    const stroke = (since * 22) % 1;
    const bell = Math.floor(since * 22) % 2 === 0 ? 1480 : 1770;
    const tail = ringing ? Math.exp(-stroke * 1.6) : Math.exp(-stroke * 1.6 - Math.max(0, since - 0.8) * 14);
    const alive = since > 0 && since < 1.2 ? 1 : 0;
    return alive * tail * (Math.sin(2 * Math.PI * bell * t) + 0.4 * Math.sin(2 * Math.PI * bell * 2.01 * t));
  });
  return room(lowpass(bells, 5200), 0.35, 0.25, 2000);
};

/** A door: the handle, then the leaf into its frame. */
export const door = (): Loop => {
  const loop = loopOf(1.1);
  add(loop, tick(2100, 1500), 0.8, 0.02);
  add(loop, tick(2101, 1150), 0.7, 0.11);
  add(loop, thud(2102, 210), 2.6, 0.34);
  return add(
    loop,
    shaped(bandpass(noise(0.1, 2103), 900, 1), t => Math.exp(-t * 70)),
    0.35,
    0.34,
  );
};

/** Three knocks on wood. */
export const knock = (): Loop => {
  const loop = loopOf(1.3);
  for (const [n, at] of [0.03, 0.3, 0.57].entries()) {
    const wood = add(bandpass(noise(0.2, 2200 + n), 310, 5), bandpass(noise(0.2, 2210 + n), 720, 6), 0.5);
    add(
      loop,
      shaped(wood, t => Math.exp(-t * 34) * Math.min(1, t * 900)),
      1 - n * 0.12,
      at,
    );
  }
  return room(loop, 0.3, 0.2, 2220);
};

/** A key turned twice in a lock. */
export const key = (): Loop => {
  const loop = loopOf(1.4);
  add(loop, clink(2300, 3700), 0.12, 0.02);
  for (const [at, hertz] of [
    [0.25, 2100],
    [0.34, 1500],
    [0.74, 2200],
    [0.83, 1400],
  ] as const)
    add(loop, tick(2310 + hertz, hertz), 1, at);
  add(loop, thud(2320, 420), 0.5, 0.35);
  return add(loop, thud(2321, 400), 0.6, 0.84);
};

/** A crowd that raises its voice, and lets it fall again. */
export const crowd = (): Loop => {
  const many = murmur(18, 2400, 1.25).slice(0, Math.round(3.2 * RATE));
  return room(
    shaped(many, t => Math.sin((Math.PI * t) / 3.2) ** 1.2),
    0.6,
    0.3,
    2410,
  );
};

/** A whistle, blown twice. */
export const whistle = (): Loop => {
  const loop = loopOf(1.3);
  for (const [at, seconds] of [
    [0.03, 0.28],
    [0.42, 0.6],
  ] as const) {
    let phase = 0;
    const blow = loopOf(seconds).map((_, i) => {
      const pea = Math.sin((2 * Math.PI * 34 * i) / RATE);
      phase += (2350 * (1 + 0.03 * pea)) / RATE;
      return Math.sin(2 * Math.PI * phase) * (0.7 + 0.3 * pea);
    });
    const breath = add(blow, bandpass(noise(seconds, 2500), 2350, 2), 0.4);
    add(
      loop,
      shaped(breath, t => Math.min(1, t * 60, (seconds - t) * 30)),
      1,
      at,
    );
  }
  return room(loop, 0.5, 0.3, 2510);
};
