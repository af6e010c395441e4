import type { ComponentChildren } from "preact";

// On a grid of 24, cut like the art: flat shapes, straight edges.
const PATHS = {
  book: "M2 4l9 2v15l-9-2zM22 4l-9 2v15l9-2z",
  lens: "M10 2a8 8 0 1 0 4.9 14.3l5.2 5.3 2.5-2.5-5.3-5.2A8 8 0 0 0 10 2zm0 3.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2z",
  pause: "M5 3h5v18H5zM14 3h5v18h-5z",
  gear: "M10 1h4l.6 3 2.2 1.2 2.9-1 2 3.5-2.3 2v2.600l2.3 2-2 3.5-2.9-1-2.2 1.200L14 23h-4l-.6-3-2.2-1.2-2.9 1-2-3.5 2.3-2v-2.600l-2.3-2 2-3.5 2.9 1L9.4 4zM12 8.200a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.600z",
  close: "M5 2.5 12 9.5 19 2.5 21.5 5 14.5 12 21.5 19 19 21.5 12 14.5 5 21.5 2.5 19 9.5 12 2.5 5z",
  menu: "M2 4h20v4H2zM2 10h20v4H2zM2 16h20v4H2z",
  eye: "M12 5C6.5 5 2.5 9 1 12c1.5 3 5.5 7 11 7s9.5-4 11-7c-1.5-3-5.5-7-11-7zm0 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8z",
  picture: "M1 3h22v18H1zM4 6v12l5.5-7 4 5 2.5-3 4 5V6z",
  tick: "M9.5 15.5 20 4.500l2.5 2.5-13 13.500L1.5 12 4 9.500z",
  go: "M8 2 18 12 8 22 5.5 19.5 13 12 5.5 4.500z",
  map: "M1 5l7-3v17l-7 3zM9.5 2l5.5 3v17l-5.5-3zM16.5 5 23 2v17l-6.5 3z",
  skip: "M2 4l9 8-9 8zM11 4l9 8-9 8zM20 4h2.500v16H20z",
  sound: "M2 8h5l6-5v18l-6-5H2zM15 8h3v8h-3zM20 5h3v14h-3z",
  back: "M12 3 3 12l9 9v-6h10V9H12z",
  wipe: "M9 1h6l1 2h6v4H2V3h6zM4 9h16l-2 14H6zM9 11l.6 9h1.600l-.4-9zm4.200 0-.4 9h1.600l.6-9z",
  "check-circle": "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm-1.6 16.2-5-5 2.2-2.2 2.8 2.8 6-6.2 2.2 2.200z",
  "half-circle": "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm0 3v16a8 8 0 0 1 0-16z",
  "cross-square": "M2 2h20v20H2zm5.5 3.5-2 2L10 12l-4.5 4.5 2 2L12 14l4.5 4.5 2-2L14 12l4.5-4.5-2-2L12 10z",
  "warning-triangle": "M12 1.5 23.5 22H.5zM10.6 8v7h2.800V8zm0 8.500v2.800h2.800v-2.800z",
  police: "M2 8.5 12 3l10 5.5-3.5 5h-13zM5.5 14.8h13v2.4h-13zM5 18.5h14c-2 2-4.5 3-7 3s-5-1-7-3z",
  "labour-inspector": "M5 3h4V1h6v2h4v20H5zM8 8v2h8V8zm0 4.500v2h8v-2zm0 4.500v2h5v-2z",
  union: "M2 9h5l12-6v18L7 15H2zM8 17l4 2v4H8zM21 9h2v6h-2z",
  consular:
    "M4 1h16v22H4zm8 4a5 5 0 1 0 0 10 5 5 0 0 0 0-10zm0 2.500a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM8 17.500v2h8v-2z",
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside a word, never instead of one: hidden from readers. */
export const Icon = ({ name }: { readonly name: IconName }): ComponentChildren => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path fill-rule="evenodd" d={PATHS[name]} />
  </svg>
);
