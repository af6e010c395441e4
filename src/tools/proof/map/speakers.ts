import type { RoleProof } from "../prove-role.ts";
import { anchor, escaped } from "./html.ts";

/** All lines by who speaks them, for a read-through: does each person sound like one person? */
export const speakers = ({ role, reading, places, loaded }: RoleProof): string =>
  [...reading.speakers]
    .sort(([, a], [, b]) => b.words - a.words)
    .map(([speaker, { lines, words }]) => {
      const own = role.ink.lines.filter(({ tags }) => (tags.speaker ?? "") === speaker);
      const name = speaker === "" ? "Narration" : (loaded.file.value.people[speaker]?.name ?? speaker);
      const rows = own
        .map(({ text, tags, at }) => {
          const knot = places.knotOf.get(tags.id ?? "")?.name ?? "";
          return `<li>${escaped(text)} <a href="#${anchor(knot)}"><small>${escaped(knot)}, line ${at.line}</small></a></li>`;
        })
        .join("");
      return `<details><summary>${escaped(name)} <small>${lines} lines, ${words} words</small></summary><ol>${rows}</ol></details>`;
    })
    .join("\n");
