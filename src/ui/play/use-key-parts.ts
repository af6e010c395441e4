import { useEffect, useState } from "preact/hooks";

export type KeyParts = typeof import("./with-key.ts");

let parts: KeyParts | null = null;

const fetchParts = async (): Promise<void> => {
  parts ??= await import("./with-key.ts");
};

/**
 * Meter, sureness and feedback stand in the key, and what draws them comes with it: the first choice waits for neither.
 * What didn't arrive is asked for again with the next turn.
 */
export function useKeyParts(keyIsHere: boolean, turn: number): KeyParts | null {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (keyIsHere && !parts)
      void fetchParts().then(
        () => redraw(1),
        () => undefined,
      );
  }, [keyIsHere, turn]);
  return parts;
}
