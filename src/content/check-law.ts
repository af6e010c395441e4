import { checkCited } from "./check-cited.ts";
import { need, needAll } from "./check-refs.ts";
import type { LawFiles } from "./law-files.ts";
import { findable, lawKinds } from "./law-kinds.ts";
import { type Problem, type Reporter, reporterFor, type Source } from "./problem.ts";

const STATES = ["KZ", "KG", "TJ", "RU"] as const;

type Sources = Readonly<Partial<Record<keyof LawFiles, Source>>>;
type Check = (law: LawFiles, report: Reporter) => void;

/** What can be wrong across the files, by the file in which it is to be mended. */
const CHECKS: { readonly [Name in keyof LawFiles]?: Check } = {
  violations(law, report) {
    const { provisions, testimonies } = lawKinds(law);
    for (const [id, violation] of Object.entries(law.violations)) {
      for (const list of ["provisions", "provisions_inferred", "guidance"] as const)
        needAll(report, [id, list], violation[list], provisions);
      needAll(report, [id, "testimonies"], violation.testimonies, testimonies);
      for (const [at, testimony] of violation.testimonies.entries()) {
        const entry = law.testimonies[testimony];
        if (entry && !entry.violations.includes(id))
          report(
            [id, "testimonies", at],
            "link-one-way",
            `"${testimony}" doesn't name this violation.`,
            `Add ${id} to its violations in stories/testimonies, or take it out here.`,
          );
      }
    }
  },
  provisions(law, report) {
    for (const [id, provision] of Object.entries(law.provisions)) {
      need(report, [id, "instrument"], provision.instrument, lawKinds(law).instruments);
      for (const [at, cited] of provision.where_cited.entries())
        checkCited(cited, [id, "where_cited", at], law, report);
      checkBinding(id, law, report);
    }
  },
  responses(law, report) {
    for (const [id, response] of Object.entries(law.responses))
      for (const [at, source] of response.sources.entries()) {
        needAll(report, [id, "sources", at, "provisions"], source.provisions, lawKinds(law).provisions);
        checkCited(source, [id, "sources", at], law, report);
      }
  },
  testimonies(law, report) {
    const { violations, indicators, testimonies } = lawKinds(law);
    for (const [id, entry] of Object.entries(law.testimonies)) {
      needAll(report, [id, "violations"], entry.violations, violations);
      needAll(report, [id, "forced_labour_indicators"], entry.forced_labour_indicators, indicators);
      needAll(report, [id, "related"], entry.related, testimonies);
      checkCited(entry, [id], law, report);
    }
  },
  figures(law, report) {
    const { violations, provisions } = lawKinds(law);
    for (const [id, figure] of Object.entries(law.figures)) {
      needAll(report, [id, "provisions"], figure.provisions, provisions);
      needAll(report, [id, "violations"], figure.violations, violations);
      checkCited(figure, [id], law, report);
    }
  },
  timeline(law, report) {
    for (const [id, note] of Object.entries(law.timeline)) checkCited(note, [id], law, report);
  },
  indicators(law, report) {
    for (const [id, indicator] of Object.entries(law.indicators)) {
      needAll(report, [id, "violations"], indicator.violations, lawKinds(law).violations);
      checkCited(indicator, [id], law, report);
    }
  },
  answers(law, report) {
    const { responses, violations } = lawKinds(law);
    for (const [id, answered] of Object.entries(law.answers)) {
      need(report, [id], id, responses);
      needAll(report, [id], answered, violations);
    }
    const answered = new Set(Object.values(law.answers).flat());
    const missing = [
      ...[...responses.ids].filter(id => !(id in law.answers)).map(id => `response "${id}"`),
      ...[...violations.ids].filter(id => !answered.has(id)).map(id => `violation "${id}"`),
    ];
    for (const what of missing)
      report([], "answer-missing", `There is no line for the ${what}.`, "Say which response answers which violations.");
  },
  wordsEn: (law, report) => checkWords(law, law.wordsEn, report),
  wordsRu: (law, report) => checkWords(law, law.wordsRu, report),
};

const checkWords = (law: LawFiles, words: LawFiles["wordsEn"], report: Reporter): void => {
  for (const [word, entries] of Object.entries(words)) needAll(report, [word], entries, findable(law));
};

/** Who is bound by a treaty follows from the annex: a year, or the body's word, binds; a dash doesn't. */
const checkBinding = (id: string, law: LawFiles, report: Reporter): void => {
  const provision = law.provisions[id];
  const instrument = law.instruments[provision?.instrument ?? ""];
  if (provision === undefined || instrument === undefined) return;
  const states = instrument.ratification_status;
  if (states === undefined) {
    if (instrument.type.startsWith("KZ ") && provision.binding_on.some(state => state !== "KZ"))
      report(
        [id, "binding_on"],
        "binding-unfounded",
        `A law of Kazakhstan binds no other State.`,
        "Write binding_on: [KZ].",
      );
    return;
  }
  for (const state of provision.binding_on) {
    const status = states[state];
    if (status !== "annex-year" && status !== "stated-in-body")
      report(
        [id, "binding_on"],
        "binding-unfounded",
        `${state} isn't bound by "${provision.instrument}" (${status}).`,
        "Take the State out, or correct ratification and ratification_status of the instrument.",
      );
  }
  const left = STATES.filter(state => states[state] === "annex-year" && !provision.binding_on.includes(state));
  if (left.length > 0)
    report(
      [id, "binding_on"],
      "binding-missing",
      `${left.join(", ")} ratified "${provision.instrument}" and ${left.length === 1 ? "isn't" : "aren't"} bound here.`,
      "Add what is missing: the year in the annex binds.",
    );
};

/** Cross-references inside the law and the index of testimonies. */
export const checkLaw = (law: LawFiles, sources: Sources): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const name of Object.keys(CHECKS) as (keyof LawFiles)[]) {
    const source = sources[name];
    if (source) CHECKS[name]?.(law, reporterFor(source, problems));
  }
  if (sources.instruments) checkYears(law, reporterFor(sources.instruments, problems));
  return problems;
};

/** A year needs a status that allows one, and the other way round. */
const checkYears = (law: LawFiles, report: Reporter): void => {
  for (const [id, { ratification, ratification_status }] of Object.entries(law.instruments)) {
    if ((ratification === undefined) !== (ratification_status === undefined)) {
      report([id], "years-without-status", `"${id}" has years or states, not both.`, "Give both, or neither.");
      continue;
    }
    for (const state of STATES) {
      const year = ratification?.[state];
      const status = ratification_status?.[state];
      if (
        (status === "annex-year" && year === null) ||
        (typeof year === "number" && !MAY_HAVE_YEAR.includes(status ?? ""))
      )
        report(
          [id, "ratification", state],
          "year-against-status",
          `${state} has ${year === null ? "no year" : `the year ${year}`}, its status is ${status}.`,
          "annex-year and column-uncertain go with a year, the others with null.",
        );
    }
  }
};

const MAY_HAVE_YEAR: readonly string[] = ["annex-year", "column-uncertain"];
