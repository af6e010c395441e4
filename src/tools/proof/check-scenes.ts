import type { Art } from "../../content/art.ts";
import type { CaseFile } from "../../content/case-file.ts";
import type { KeyFile } from "../../content/key-file.ts";
import type { At, Problem } from "../../content/problem.ts";
import type { Edge, Graph, Told } from "./graph.ts";
import { failure, type Places } from "./places.ts";

/** Scenes that may be skipped can be, on every way; what is to be examined is drawn where the story then stands. */
export const checkScenes = (
  graph: Graph,
  places: Places,
  key: KeyFile,
  file: CaseFile,
  art: Art,
): readonly Problem[] => [
  ...Object.keys(key.skips).flatMap(scene => checkSkip(scene, graph, places)),
  ...checkHotspots(graph, places, file, art),
];

/** The lines of a scene among those told. */
const linesIn = ({ lines, scenes }: Told, scene: string): readonly string[] => {
  const begin = scenes.find(each => each.scene === scene)?.line;
  if (begin === undefined) return [];
  const next = scenes.slice(scenes.findIndex(each => each.line === begin) + 1).find(each => each.scene !== scene)?.line;
  return lines.slice(lines.indexOf(begin), next === undefined ? undefined : lines.indexOf(next));
};

const checkSkip = (scene: string, graph: Graph, places: Places): readonly Problem[] => {
  const problems = new Map<string, Problem>();
  const report = (id: string, at: At, code: string, message: string, hint: string): void => {
    if (!problems.has(`${code} ${id}`)) problems.set(`${code} ${id}`, failure(at, code, message, hint));
  };
  const lineAt = (id: string): At => places.line.get(id) ?? places.story;
  const skips = (node: number): readonly string[] =>
    (graph.nodes[node]?.offers ?? []).flatMap(({ choice, needs }) =>
      choice.skip === scene && needs.length === 0 ? [choice.id] : [],
    );
  const shownOf = (edge: Edge): readonly string[] => linesIn(edge.told, scene);
  for (const edges of graph.edges) {
    for (const edge of edges ?? []) {
      const [begin] = shownOf(edge);
      if (begin === undefined) continue;
      const doors = skips(edge.from);
      if (doors.length === 0)
        report(
          begin,
          lineAt(begin),
          "scene-unskippable",
          `The scene "${scene}" begins here after "${edge.choice}", and nothing offered to skip it.`,
          `Offer a choice with #skip:${scene} beside every choice that leads into it.`,
        );
      else if (doors.includes(edge.choice)) {
        const others = (edges ?? []).filter(other => !doors.includes(other.choice)).flatMap(shownOf);
        const same = shownOf(edge).find(line => others.includes(line));
        if (same !== undefined)
          report(
            edge.choice,
            places.choice.get(edge.choice) ?? places.story,
            "skip-shows",
            `Skipping "${scene}" by this choice shows its line "${same}" all the same.`,
            "Lead to a neutral summary of the scene instead.",
          );
      }
    }
  }
  const opening = graph.opening === null ? undefined : linesIn(graph.opening, scene)[0];
  if (opening !== undefined)
    report(
      opening,
      lineAt(opening),
      "scene-unskippable",
      `The story begins with the scene "${scene}": nothing offers to skip it.`,
      "Begin with a choice.",
    );
  return [...problems.values()];
};

const checkHotspots = (graph: Graph, places: Places, file: CaseFile, art: Art): readonly Problem[] => {
  const problems = new Map<string, Problem>();
  for (const { offers, place } of graph.nodes)
    for (const { choice } of offers) {
      if (choice.hotspot === null) continue;
      const drawn = place === null ? [] : (art.places.get(file.places[place]?.art ?? "") ?? []);
      if (drawn.includes(choice.hotspot) || problems.has(choice.id)) continue;
      const where = place === null ? "no place has been named yet" : `the story stands in "${place}"`;
      problems.set(
        choice.id,
        failure(
          places.choice.get(choice.id) ?? places.story,
          "hotspot-elsewhere",
          `"${choice.hotspot}" is to be examined while ${where}, where it isn't drawn.`,
          drawn.length === 0 ? "Write # place: above it." : `Drawn there: ${drawn.join(", ")}.`,
        ),
      );
    }
  return [...problems.values()];
};
