import { STATE_OF } from "../core/law/law.ts";
import { kind, need, needAll } from "./check-refs.ts";
import { checkSource } from "./check-source.ts";
import { suggest } from "./ids.ts";
import { type KeyContext, responsesOf } from "./key-context.ts";
import type { OptionFile } from "./key-file.ts";
import { lawKinds } from "./law-kinds.ts";
import type { Path } from "./problem.ts";
import type { InkChoice } from "./story-ink.ts";

/** Decisions and options against the ink and the law. */
export const checkDecisions = (context: KeyContext): void => {
  const { key, ink, report } = context;
  const choices = new Map(ink.choices.flatMap(choice => (choice.tags.id === null ? [] : [[choice.tags.id, choice]])));
  const owners = new Map<string, string>();
  for (const [decision, { options }] of Object.entries(key.decisions)) {
    const path: Path = ["decisions", decision];
    const ids = Object.keys(options);
    if (ids.length < 2 || ids.length > 4)
      report(
        path,
        "option-count",
        `A decision has two to four options; this one has ${ids.length}.`,
        "Add or merge options.",
      );
    const best = Object.values(options).filter(({ credit }) => credit === 1).length;
    if (best < 1 || best > 2)
      report(
        path,
        "option-credit",
        `One or two options earn full credit; here ${best} do.`,
        "Set credit: 1 for the best one, or the best two.",
      );
    for (const [choice, option] of Object.entries(options)) {
      const here = [...path, "options", choice];
      const owner = owners.get(choice);
      if (owner !== undefined)
        report(
          here,
          "option-twice",
          `The choice "${choice}" is an option of "${owner}" too.`,
          "A choice belongs to one decision.",
        );
      owners.set(choice, decision);
      checkChoice(context, choice, choices.get(choice), choices.keys(), here);
      checkOption(context, option, here);
    }
  }
};

/** The option must be a choice of the ink, and nothing else besides. */
const checkChoice = (
  { report }: KeyContext,
  id: string,
  choice: InkChoice | undefined,
  known: Iterable<string>,
  path: Path,
): void => {
  if (choice === undefined) {
    report(
      path,
      "choice-unknown",
      `The ink has no choice "${id}".`,
      suggest(id, known, "write the choice, or delete this option."),
    );
    return;
  }
  const { free, hotspot, skip } = choice.tags;
  const other = free ? "#free" : hotspot !== null ? `#at:${hotspot}` : skip !== null ? `#skip:${skip}` : null;
  if (other !== null)
    report(
      path,
      "choice-two-things",
      `The choice "${id}" is tagged ${other} in the ink, and is an option here.`,
      "Take the tag away, or the option.",
    );
};

const checkOption = (context: KeyContext, option: OptionFile, path: Path): void => {
  const { file, key, law, report } = context;
  needAll(report, [...path, "responses"], option.responses, responsesOf(law, key.role));
  needAll(report, [...path, "provisions"], option.provisions, lawKinds(law).provisions);
  const inCase = Object.entries(file.people).filter(([, person]) => person.inCase);
  const people = kind(
    "person of the case",
    inCase.map(([id]) => id),
    "case.yaml, with inCase: true",
  );
  option.harms.forEach((harm, at) => {
    need(report, [...path, "harms", at, "person"], harm.person, people);
  });
  if (option.source) checkSource(option.source, [...path, "source"], { file, law, report });
  else if (option.responses.length === 0)
    report(
      path,
      "option-unsourced",
      "Nothing in the report stands behind this judgement.",
      "Add a source, or lawful responses (they carry theirs); better both.",
    );
  if (option.credit === 1 && option.gate !== "lawful")
    report(
      [...path, "credit"],
      "gate-credit",
      `Full credit for what is ${option.gate}.`,
      "Lower the credit, or correct the gate.",
    );
  if (option.gate === "harmful" && option.harms.length === 0)
    report(
      [...path, "gate"],
      "gate-harm",
      "Harmful, but nobody is harmed by it.",
      "Say under harms who is, or make the gate weak.",
    );
  if (option.gate === "unlawful" && !isBroken(context, option))
    report(
      [...path, "gate"],
      "gate-force",
      `Unlawful, but nothing of force law or treaty that binds ${STATE_OF[key.role]} stands against it here.`,
      "Name the response or provision that it breaks; where only a recommendation or practice speaks against it, it's weak, or harmful.",
    );
};

/** Gate and force agree: unlawful is only what breaks a rule of force law or treaty, binding the State of the office. */
const isBroken = ({ key, law }: KeyContext, option: OptionFile): boolean =>
  option.responses.some(id => ["law", "treaty"].includes(law.responses[id]?.force ?? "")) ||
  option.provisions.some(id => law.provisions[id]?.binding_on.includes(STATE_OF[key.role]) === true);
