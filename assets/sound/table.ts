import { statSync } from "node:fs";
import type { Made } from "./made.ts";
import type { Kind } from "./sounds.ts";

const KINDS: readonly { readonly kind: Kind; readonly title: string; readonly about: string }[] = [
  {
    kind: "ambience",
    title: "Ambiences",
    about: "One for each place, heard for as long as the story stays there. The loop ends where it begins.",
  },
  {
    kind: "cue",
    title: "Heard with a line",
    about:
      "Once, with a line that carries `#cue:<name>`, and shown as a caption. `door` is heard on entering a room as well.",
  },
  {
    kind: "small",
    title: "Small sounds",
    about: "They answer what the trainee does; the screen says the same in words.",
  },
];

/** docs/sounds.md. `places`: art of a place to its ambience. `folder`: where the files are. */
export const tableOf = (made: Made, places: Readonly<Record<string, string>>, folder: string): string => {
  const kB = (name: string, end: string): string => (statSync(`${folder}${name}.${end}`).size / 1000).toFixed(1);
  const whereOf = (name: string): string =>
    Object.entries(places)
      .flatMap(([place, ambience]) => (ambience === name ? [place] : []))
      .join(", ") || "by tag";
  const lines = KINDS.flatMap(({ kind, title, about }) => {
    const wide = kind === "ambience";
    return [
      `## ${title}`,
      "",
      about,
      "",
      `| sound | what is heard |${wide ? " places |" : ""} seconds | webm, kB | m4a, kB | LUFS | peak |`,
      `|---|---|${wide ? "---|" : ""}---|---|---|---|---|`,
      ...Object.entries(made)
        .filter(([, sound]) => sound.kind === kind)
        .map(([name, { what, seconds, lufs, peak }]) => {
          const where = wide ? ` ${whereOf(name)} |` : "";
          return `| ${name} | ${what} |${where} ${seconds} | ${kB(name, "webm")} | ${kB(name, "m4a")} | ${lufs.toFixed(1)} | ${peak} |`;
        }),
      "",
    ];
  });
  return [
    "<!-- Written by npm run sound from assets/sound: change it there. -->",
    "",
    "# Sounds",
    "",
    "All of them are made by our own program (`assets/sound`), none is recorded. Each is kept as opus in webm and as aac in m4a",
    "for browsers that don't play the first. Loudness is measured before encoding, after ITU-R BS.1770-4.",
    "",
    ...lines,
  ].join("\n");
};
