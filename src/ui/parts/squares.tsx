import type { ComponentChildren } from "preact";

/** So many small squares in a row, each with its mark as class. */
export const squares = (total: number, mark: (at: number) => string): ComponentChildren =>
  Array.from({ length: total }, (_, at) => <i key={at} class={mark(at)} />);
