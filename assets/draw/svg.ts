/** The SVG file around the paths. */

/** Neighbouring paths of the same fill become one; hex colours are shortened where possible. */
function merge(body: string): string {
  const pair = /<path d="([^"]+)" fill="(#[0-9a-f]{6})"\/><path d="([^"]+)" fill="\2"\/>/g;
  let out = body;
  for (let before = ""; before !== out; ) {
    before = out;
    out = out.replace(pair, '<path d="$1$3" fill="$2"/>');
  }
  return out.replace(/"#(.)\1(.)\2(.)\3"/g, '"#$1$2$3"');
}

export function svg(
  width: number,
  height: number,
  parts: readonly string[],
  viewBox = `0 0 ${width} ${height}`,
): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}">`;
  return `${head + merge(parts.join(""))}</svg>\n`;
}
