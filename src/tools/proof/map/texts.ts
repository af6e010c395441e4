import type { Problem } from "../../../content/problem.ts";
import type { Contents, Item } from "./contents.ts";
import { anchor, escaped } from "./html.ts";

/** Every knot with its lines and choices in the order of the source, gates, conditions and failures beside them. */
export const texts = (contents: readonly Contents[]): string => contents.map(section).join("\n");

const section = ({ knot, items, problems }: Contents): string => `<section id="${anchor(knot.name)}">
<h3>${escaped(knot.name)} <small>${escaped(`${knot.at.file}:${knot.at.line}`)}</small></h3>
${failures(problems)}<table><tbody>${items.map(row).join("")}</tbody></table></section>`;

const row = ({ kind, id, line, text, speaker, met, notes, gate, credit, needs }: Item): string => {
  const judged = gate === null ? "" : `<b class="gate ${gate}">${gate} ${credit}</b> `;
  const asked = needs.length === 0 ? "" : `<i>only with a finding of ${escaped(needs.join(", "))}</i> `;
  const missed = met ? "" : '<b class="missed">never met</b> ';
  const who = speaker === null ? "" : `<b>${escaped(speaker)}:</b> `;
  return `<tr class="${kind}${met ? "" : " wrong"}"><td>${line}</td><td>${missed}${judged}${asked}${who}${escaped(text)}</td><td>${escaped(notes.join(", "))}</td><td><code>${escaped(id)}</code></td></tr>`;
};

/** A list of failures, or nothing. */
export const failures = (problems: readonly Problem[]): string =>
  problems.length === 0
    ? ""
    : `<ul class="failures">${problems
        .map(
          ({ file, line, code, message, hint }) =>
            `<li><code>${escaped(`${file}:${line}`)}</code> ${escaped(message)} <em>${escaped(hint)}</em> <small>${escaped(code)}</small></li>`,
        )
        .join("")}</ul>`;
