import { figuresOf, STRATEGY_HEAD, strategyRows } from "../figures.ts";
import type { RoleProof } from "../prove-role.ts";
import { contentsOf } from "./contents.ts";
import { flowOf } from "./flow.ts";
import { escaped } from "./html.ts";
import { picture } from "./picture.ts";
import { speakers } from "./speakers.ts";
import { STYLE } from "./style.ts";
import { failures, texts } from "./texts.ts";

const table = (rows: readonly (readonly string[])[]): string =>
  `<table><tbody>${rows.map(row => `<tr>${row.map(cell => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</tbody></table>`;

/**
 * One role's story as a page that opens from disk: its knots and the ways that plays take between them, what of it is
 * met, gates and conditions, failing places in red, figures, and all lines by speaker.
 */
export const storyMap = (proof: RoleProof): string => {
  const { loaded, role, found, places, problems } = proof;
  const contents = contentsOf(proof);
  const title = `${loaded.file.value.title} · ${role.role}`;
  const verdict = problems.length === 0 ? '<p class="whole">Nothing fails.</p>' : failures(problems);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>
<nav><a href="#map">Map</a><a href="#figures">Figures</a><a href="#texts">Texts</a><a href="#speakers">By speaker</a></nav>
${verdict}
<h2 id="map">Map</h2>
<p>A box is a knot or stitch; the squares in it are the options of its decisions: <b class="gate lawful">lawful</b> <b class="gate weak">weak</b> <b class="gate unlawful">unlawful</b> <b class="gate harmful">harmful</b>. A red box has something that fails or is never met.</p>
<div class="picture" tabindex="0">${picture(contents, flowOf(found.graph, places))}</div>
<h2 id="figures">Figures</h2>
${table(figuresOf(proof))}
<h3>Playing without judgement</h3>
${table([STRATEGY_HEAD, ...strategyRows(proof)])}
<h2 id="texts">Texts</h2>
${texts(contents)}
<h2 id="speakers">By speaker</h2>
${speakers(proof)}
</body></html>
`;
};
