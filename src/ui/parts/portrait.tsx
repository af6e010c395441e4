import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

type Art = {
  readonly url: string;
  readonly w: number;
  readonly h: number;
  readonly head: { x: number; y: number; r: number };
};
let art: ((figure: string) => Art | null) | null = null;

const fetchArt = async (): Promise<void> => {
  art ??= (await import("./portrait-art.ts")).artOf;
};

/** How much of the figure shows around the head, in head radii. */
const AROUND = 1.45;

/** A head in a round frame. Decoration: the name always stands beside it. */
export function Portrait({ figure }: { readonly figure: string }): ComponentChildren {
  const [, redraw] = useState(0);
  // Text never waits for a portrait, and does without where it can't be had.
  useEffect(() => {
    if (!art)
      void fetchArt().then(
        () => redraw(1),
        () => undefined,
      );
  }, []);
  const found = art?.(figure);
  if (!found) return <span class="portrait" aria-hidden="true" />;
  const { url, w, h, head } = found;
  const seen = head.r * AROUND * 2;
  const percent = (n: number): string => `${((n / seen) * 100).toFixed(1)}%`;
  const place = {
    width: percent(w),
    height: percent(h),
    left: percent(seen / 2 - head.x),
    // A little of the shoulders, not of the sky above the cap.
    top: percent(seen / 2 - head.y - head.r * 0.25),
  };
  return (
    <span class="portrait" aria-hidden="true">
      <img src={url} alt="" style={place} decoding="async" />
    </span>
  );
}
