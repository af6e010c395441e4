import type { Force, Violation } from "../../core/law/law.ts";
import { textOf } from "../texts.ts";
import type { Language, ProvisionView, ViolationView } from "../view.ts";
import type { LawIndex } from "./index-law.ts";

/** An article by its number, as each language names it. */
const ARTICLE: Readonly<Record<Language, (number: string) => string>> = {
  en: number => `art. ${number}`,
  ru: number => `ст. ${number}`,
  kk: number => `${number}-бап`,
  ky: number => `${number}-берене`,
};

/** An article as it is shown: the instrument's title, the article, the rule in plain words, and who is bound. */
export const presentProvision = (law: LawIndex, id: string): ProvisionView => {
  const provision = law.provisions.get(id);
  const instrument = textOf(law.texts, `instrument.${provision?.instrument ?? id}.title`);
  const article = textOf(law.texts, `provision.${id}.article`, provision?.article ?? "");
  const numbered = /^\d/.test(article);
  return {
    id,
    label: numbered ? `${instrument}, ${ARTICLE[law.language](article)}` : instrument,
    requires: textOf(law.texts, `provision.${id}.requires`, provision?.requires ?? ""),
    instrument,
    binds: provision?.binds ?? [],
    verify: provision?.verify !== null && provision?.verify !== undefined,
  };
};

export const presentViolation = (law: LawIndex, violation: Violation): ViolationView => ({
  id: violation.id,
  name: textOf(law.texts, `violation.${violation.id}.name`, violation.name),
  definition: textOf(law.texts, `violation.${violation.id}.definition`, violation.definition),
  group: textOf(law.texts, `group.${violation.group}`, violation.group),
  provisions: violation.provisions.map(id => presentProvision(law, id)),
});

export const violationName = (law: LawIndex, id: string): string => textOf(law.texts, `violation.${id}.name`);

/** The distinct forces of these lawful responses, strongest first. */
const STRENGTH: readonly Force[] = [
  "law",
  "treaty",
  "official-statement",
  "recommendation",
  "ngo-practice",
  "good-practice",
];
export const forcesOf = (law: LawIndex, responses: readonly string[]): readonly Force[] =>
  STRENGTH.filter(force => responses.some(id => law.forces.get(id) === force));
