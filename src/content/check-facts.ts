import type { CaseFile } from "./case-file.ts";
import { factsIn, type StatedFact } from "./facts-in.ts";
import type { LoadedCase, LoadedRole } from "./loaded.ts";
import { type Path, type Problem, reporterFor } from "./problem.ts";

type Declared = {
  readonly path: Path;
  readonly text: string;
  readonly list: "both" | "any";
  readonly fact: StatedFact;
};

const FORMS = '"600,000 tenge", "21 September", "17 years old", "19 days", "6 hours" or "8.6 kilos"';

/** Whether what is declared allows what is stated: a date with its year allows it without. */
const allows = (declared: StatedFact, stated: StatedFact): boolean =>
  declared.name === stated.name || (declared.measure === "date" && declared.name.startsWith(`${stated.name} `));

/** The case's day, and the ages and days among the facts of its people: these need no second entry. */
const factsOfPeople = ({ when, people }: CaseFile): readonly StatedFact[] =>
  Object.values(people)
    .flatMap(({ facts }) =>
      Object.entries(facts).flatMap(([name, value]) => (name === "age" ? [`${value} years old`] : [dayOf(value)])),
    )
    .concat(dayOf(when))
    .flatMap(factsIn);

const dayOf = (value: string | number): string => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(`${value}`) ?? [];
  const names = "January February March April May June July August September October November December".split(" ");
  return day === undefined ? "" : `${Number(day)} ${names[Number(month) - 1]} ${year}`;
};

const statedIn = ({ ink }: LoadedRole) =>
  [...ink.lines, ...ink.choices].flatMap(({ at, text }) => factsIn(text).map(fact => ({ at, fact })));

/**
 * The figures in the stories of a case, against those that case.yaml declares for all its offices. A figure that only one
 * story has changed is declared nowhere, and is told with its file and line.
 */
export const checkFacts = ({ id, file, roles }: LoadedCase): readonly Problem[] => {
  const problems: Problem[] = [];
  const report = reporterFor(file.source, problems);
  const caseYaml = `stories/${id}/case.yaml`;
  const declared: Declared[] = [];
  for (const list of ["both", "any"] as const)
    file.value.facts[list].forEach((text, at) => {
      const path = ["facts", list, at];
      const [fact, ...more] = factsIn(text);
      if (fact === undefined || more.length > 0)
        report(path, "fact-unread", `"${text}" isn't one figure that the check can read.`, `Write it as ${FORMS}.`);
      else if (declared.some(other => other.fact.name === fact.name))
        report(path, "fact-twice", `"${text}" is declared twice.`, "Keep one of them.");
      else declared.push({ path, text, list, fact });
    });

  const known = [...declared.map(({ fact }) => fact), ...factsOfPeople(file.value)];
  const stories = roles.map(role => ({ role: role.role, stated: statedIn(role) }));
  for (const { at, fact } of stories.flatMap(({ stated }) => stated)) {
    if (known.some(each => allows(each, fact))) continue;
    const same = [...new Set(known.filter(({ measure }) => measure === fact.measure).map(({ name }) => name))];
    const others = same.length > 0 ? ` Declared of this kind: ${same.join("; ")}.` : "";
    problems.push({
      code: "fact-undeclared",
      ...at,
      message: `"${fact.name}" is no fact of this case.`,
      hint: `If it's right, add - "${fact.name}" under facts, any in ${caseYaml} (under both, if each office's story must say it). If not, correct it.${others}`,
    });
  }

  // What a story doesn't say can only be told of stories that are all there.
  const whole = roles.length === Object.keys(file.value.roles).length && roles.every(({ ink }) => ink.lines.length > 0);
  if (!whole) return problems;
  for (const { path, text, list, fact } of declared) {
    const silent = stories
      .filter(({ stated }) => !stated.some(each => allows(fact, each.fact)))
      .map(({ role }) => role);
    if (silent.length === stories.length)
      report(path, "fact-unused", `No story of this case says "${text}".`, "Take it out, or say it.");
    else if (list === "both" && silent.length > 0)
      report(
        path,
        "fact-one-sided",
        `"${text}" must be in each office's story, and isn't in ${silent.map(role => `${role}.ink`).join(", ")}.`,
        "Say it there, or move it to facts, any.",
      );
  }
  return problems;
};
