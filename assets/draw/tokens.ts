/** The colours the pages use: taken over from the art direction, where their contrasts were checked. */
import { base, keys, ramp } from "./palette.ts";

const ui = {
  panel: "#f4ead6",
  panelAlt: "#e6d8bd",
  panelEdge: "#cdbb9b",
  text: "#17243f",
  textMuted: "#51628a",
  inkPanel: "#17243f",
  textOnInk: "#f4ead6",
  textMutedOnInk: "#b9c3d9",
  link: "#1d4f8f",
  focusRingOuter: "#0d1628",
  focusRingInner: "#ffcf4d",
  hotspotRing: "#fffaf0",
  hotspotRingOutline: "#0d1628",
  hotspotFound: "#005480",
  disabledText: "#6a6f7c",
  choiceBg: "#fffaf0",
  choiceBorder: "#7d7460",
  notebookBadge: "#b3341b",
  notebookBadgeText: "#fffaf0",
} as const;

/** Never colour alone: an icon and a word go with each. */
const status = {
  correct: {
    color: "#005480",
    onInk: "#7cc8f2",
    icon: "check-circle",
    textOn: "#fffaf0",
  },
  partial: {
    color: "#7e5403",
    onInk: "#f2c552",
    icon: "half-circle",
    textOn: "#fffaf0",
  },
  wrong: {
    color: "#7d0d05",
    onInk: "#ff9a7a",
    icon: "cross-square",
    textOn: "#fffaf0",
  },
  harmful: {
    color: "#1c0215",
    onInk: "#fffaf0",
    icon: "warning-triangle",
    textOn: "#fffaf0",
  },
} as const;

/** Key ink made dark or pale enough for text and buttons. */
const readable = {
  market: {
    keyTextOnPaper: "#964233",
    keyTextOnInk: "#e16b4a",
    buttonBg: "#c24c2f",
    buttonText: "#fffaf0",
  },
  map: {
    keyTextOnPaper: "#41587f",
    keyTextOnInk: "#8190a8",
    buttonBg: "#41587f",
    buttonText: "#fffaf0",
  },
} as const;

export function tokens(): unknown {
  const location = (id: "market" | "map") => ({ ...keys[id], ramp: ramp(id), ...readable[id] });
  return { base, locations: { market: location("market"), map: location("map") }, ui, status };
}
