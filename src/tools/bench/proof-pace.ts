/** Turns a second of `npm run prove`, from its last lines; null where it printed none. */
export function paceOfProof(output: string): number | null {
  const [, pace] = /exploring alone (\d+) steps\/s/.exec(output) ?? [];
  return pace === undefined ? null : Number(pace);
}
