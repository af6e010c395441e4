import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { base, ramp } from "../../assets/draw/palette.ts";

const css = readFileSync(new URL("../../src/ui/style/tokens.css", import.meta.url), "utf8");
const tokensOf = (selector: RegExp): Readonly<Record<string, string>> => {
  const block = selector.exec(css)?.[1] ?? "";
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(found => [found[1], found[2]]));
};
const root = tokensOf(/:root \{([^}]*)\}/);
const row = { ...root, ...tokensOf(/:root:is\(\s*\[data-place="row"\][^{]*\{([^}]*)\}/) };
const high = { ...row, ...tokensOf(/:root\[data-contrast="high"\] \{([^}]*)\}/) };

const light = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
};

describe("the interface is printed with the inks of the art", () => {
  test.each(Object.entries(base))("%s", (name, ink) => {
    expect(root[name]).toBe(ink);
  });
  test.each(["n1", "n2", "n3", "k", "k1", "k2", "t"] as const)("the map's %s", tone => {
    expect(root[tone]).toBe(ramp("map")[tone]);
  });
  test.each(["n1", "n2", "n3", "k", "k1", "k2", "t"] as const)("the market's %s", tone => {
    expect(row[tone]).toBe(ramp("market")[tone]);
  });
});

// WCAG 1.4.3 and 1.4.11: 4.5 for text, 3 for edges that tell a control.
const PAIRS = [
  ["text", "paper", 4.5],
  ["text", "paper2", 4.5],
  ["muted", "paper", 4.5],
  ["key-on-paper", "paper", 4.5],
  ["on-ink", "ink0", 4.5],
  ["muted-on-ink", "ink0", 4.5],
  ["white", "button", 4.5],
  ["white", "badge", 4.5],
  ["found", "paper", 4.5],
  ["partial", "option", 4.5],
  ["wrong", "option", 4.5],
  ["line", "option", 3],
  ["line", "paper", 3],
  ["focus-inner", "focus-outer", 3],
  ["focus-outer", "paper", 3],
] as const;

describe.each([
  { name: "on the map", tokens: root },
  { name: "in the row", tokens: row },
  { name: "with high contrast", tokens: high },
])("contrast $name", ({ tokens }) => {
  test.each(PAIRS)("%s on %s", (fore, back, least) => {
    expect(contrast(tokens[fore] ?? "", tokens[back] ?? "")).toBeGreaterThanOrEqual(least);
  });
});
