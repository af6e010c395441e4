import figures from "../../../assets/figures/figures.json";

type Figure = { readonly w: number; readonly h: number; readonly head: { x: number; y: number; r: number } };

const urls = import.meta.glob<string>(["../../../assets/figures/*.svg", "!**/*.*.svg"], {
  query: "?url",
  import: "default",
  eager: true,
});
const known: Readonly<Record<string, Figure>> = figures;

/** Address, size and head of a figure; null for one that isn't drawn. */
export function artOf(figure: string): (Figure & { readonly url: string }) | null {
  const url = urls[`../../../assets/figures/${figure}.svg`];
  const found = known[figure];
  return url && found ? { ...found, url } : null;
}
