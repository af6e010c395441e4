/** Text as HTML or SVG shows it. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** What stands in the map under a name of its own can be led to. */
export const anchor = (name: string): string => `at-${name.replace(/[^\w-]/g, "-")}`;
