import type { Art } from "./art.ts";
import type { CaseFile } from "./case-file.ts";
import { type Kind, kind, unknown } from "./check-refs.ts";
import type { KeyFile } from "./key-file.ts";
import type { LawFiles } from "./law-files.ts";
import { lawKinds } from "./law-kinds.ts";
import type { At, Problem } from "./problem.ts";
import type { StoryTags } from "./read-tags.ts";
import { allTags, type InkChoice, type InkLine, type StoryInk } from "./story-ink.ts";

/** What the checks of one story look at. */
export type InkContext = {
  readonly file: CaseFile;
  /** Null where the key can't be read: then only what stands without it is checked. */
  readonly key: KeyFile | null;
  readonly ink: StoryInk;
  readonly law: LawFiles;
  readonly art: Art;
};

export const WORD_LIMIT = 60;

/** The ids, texts and references of one story. */
export const checkInk = (context: InkContext): readonly Problem[] => {
  const { ink } = context;
  return [
    ...ink.lines.flatMap(line => checkText(line, "line", ink)),
    ...ink.choices.flatMap(choice => checkText(choice, "choice", ink)),
    ...allTags(ink).flatMap(({ at, tags }) => checkDirections(context, at, tags)),
    ...ink.choices.flatMap(choice => checkChoiceTags(context, choice)),
    ...checkRecorded(context),
  ];
};

const problem = (at: At, code: string, message: string, hint: string): Problem => ({ code, ...at, message, hint });

const checkText = (
  { at, text, tags }: InkLine | InkChoice,
  what: "line" | "choice",
  ink: StoryInk,
): readonly Problem[] => {
  const problems: Problem[] = [];
  if (tags.id === null)
    problems.push(
      problem(at, "id-missing", `This ${what} has no #id.`, "Run npm run story:ids: it writes the missing ones."),
    );
  if (text === "") problems.push(problem(at, "text-empty", `This ${what} has no text.`, "Write it, or delete it."));
  const words = text.split(/\s+/).length;
  if (words > WORD_LIMIT)
    problems.push(
      problem(at, "text-long", `This ${what} has ${words} words; ${WORD_LIMIT} is the most.`, "Make it two lines."),
    );
  if (text.includes("<>"))
    problems.push(
      problem(
        at,
        "text-glue",
        "Glue (<>) joins two lines into one that has no id.",
        "Write whole sentences, each line by itself.",
      ),
    );
  for (const [whole, inside = ""] of text.matchAll(/\{([^{}]*)\}?/g)) {
    const name = inside.trim();
    if (!/^[A-Za-z_]\w*$/.test(name))
      problems.push(
        problem(
          at,
          "text-logic",
          `"${whole}" puts logic inside a text, which can't be translated.`,
          "Write each variant as a line of its own, inside a { condition: } block.",
        ),
      );
    else if (!ink.variables.includes(name))
      problems.push(
        problem(
          at,
          "variable-unknown",
          `The ink has no VAR ${name}.`,
          "Declare it at the top (VAR name = value), or correct the name.",
        ),
      );
  }
  return problems;
};

const checkDirections = (
  { file, key, ink, art }: InkContext,
  at: At,
  { speaker, clues, directions, skip }: StoryTags,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const need = (id: string, known: Kind): void => {
    if (known.ids.has(id)) return;
    const { message, hint } = unknown(id, known);
    problems.push(problem(at, `${known.name.split(" ")[0]}-unknown`, message, hint));
  };
  const people = kind("person", Object.keys(file.people), "case.yaml, under people");
  if (speaker !== null) need(speaker, people);
  for (const person of directions.cast ?? []) need(person, people);
  if (directions.place !== undefined)
    need(directions.place, kind("place", Object.keys(file.places), "case.yaml, under places"));
  if (directions.sound !== undefined && directions.sound !== "none")
    need(directions.sound, kind("sound", art.sounds, "docs/sounds.md (made by npm run sound)"));
  if (directions.told && directions.cue === undefined)
    problems.push(
      problem(
        at,
        "told-nothing",
        "#told says that this line tells what is heard, but nothing is heard with it.",
        "Add the #cue that it tells of, or take #told away.",
      ),
    );
  if (key === null) return problems;
  const keyName = `${ink.file.replace(/\.ink$/, "")}.key.yaml`;
  for (const clue of clues) need(clue, kind("clue", Object.keys(key.clues), `${keyName}, under clues`));
  const scenes = kind(
    "scene",
    key.scenes.map(({ id }) => id),
    `${keyName}, under scenes`,
  );
  if (directions.scene !== undefined) need(directions.scene, scenes);
  if (skip !== null) {
    need(skip, scenes);
    if (scenes.ids.has(skip) && !(skip in key.skips))
      problems.push(
        problem(
          at,
          "skip-unlisted",
          `The key doesn't say what is lost by skipping "${skip}".`,
          `Add ${skip} to skips in ${keyName}: the clues that can only be had there, or [].`,
        ),
      );
  }
  if (directions.ending !== undefined)
    need(directions.ending, kind("ending", Object.keys(key.endings), `${keyName}, under endings`));
  if (directions.fate) {
    const { person, outcome } = directions.fate;
    need(person, people);
    if (people.ids.has(person))
      need(outcome, kind(`fate of ${person}`, Object.keys(key.fates[person] ?? {}), `${keyName}, under fates`));
  }
  return problems;
};

/** Every choice is exactly one of #at, #free, #skip, or an option of a decision in the key. */
const checkChoiceTags = ({ file, key, art }: InkContext, { at, tags, place }: InkChoice): readonly Problem[] => {
  const { id, hotspot, free, skip } = tags;
  if (hotspot !== null) {
    const where = place === null || !(place in file.places) ? Object.keys(file.places) : [place];
    const drawn = where.flatMap(name => art.places.get(file.places[name]?.art ?? "") ?? []);
    if (drawn.includes(hotspot)) return [];
    const known = kind("hotspot", drawn, `assets/places (place.json), and here it must be of ${where.join(" or ")}`);
    const { message, hint } = unknown(hotspot, known);
    return [problem(at, "hotspot-unknown", message, hint)];
  }
  if (free || skip !== null || key === null || id === null) return [];
  if (Object.values(key.decisions).some(({ options }) => id in options)) return [];
  return [
    problem(
      at,
      "choice-unkeyed",
      `Nothing says what the choice "${id}" is.`,
      "Make it an option of a decision in the key, or tag it #free, #at:<hotspot> or #skip:<scene>.",
    ),
  ];
};

const checkRecorded = ({ key, ink, law }: InkContext): readonly Problem[] =>
  ink.recorded.flatMap(({ at, violation, inChoice }) => {
    const { violations } = lawKinds(law);
    if (!violations.ids.has(violation)) {
      const { message, hint } = unknown(violation, violations);
      return [problem(at, "violation-unknown", message, hint)];
    }
    if (!inChoice)
      return [
        problem(
          at,
          "recorded-misplaced",
          "recorded() may only be a choice's condition.",
          'Findings change between turns: write + {recorded("…")} [text].',
        ),
      ];
    return key === null || key.present.some(present => present.violation === violation)
      ? []
      : [
          problem(
            at,
            "recorded-never",
            `"${violation}" is never present in this key, so this choice never opens.`,
            "List it under present, or change the condition.",
          ),
        ];
  });
