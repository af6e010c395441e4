import type { Reference, ResponseNote, Testimony } from "../src/core/law/reference.ts";
import { aLaw } from "./builders.ts";

export const testimony = (id: string, changes: Partial<Testimony> = {}): Testimony => ({
  id,
  section: "I.4",
  footnotes: [103],
  kind: "migrant",
  place: "a market",
  date: "November 2017",
  people: "one man",
  summary: `What happened in ${id}.`,
  violations: ["raid"],
  indicators: [],
  roles: ["police"],
  sensitivity: "ordinary",
  slip: null,
  related: [],
  ...changes,
});

export const response = (id: string, changes: Partial<ResponseNote> = {}): ResponseNote => ({
  id,
  role: "police",
  kind: "must",
  force: "law",
  basis: "report",
  action: `Do ${id}.`,
  why: `Why ${id}.`,
  caution: null,
  cited: [{ section: "I.3", footnotes: [97] }],
  provisions: ["iccpr-9"],
  answers: ["raid"],
  ...changes,
});

/** A desk around `aLaw`: a note for each of its entries, and a little of everything else. */
export const aReference = (changes: Partial<Reference> = {}): Reference => {
  const { violations, provisions, instruments } = aLaw();
  return {
    instruments: instruments.map(({ id, title, ratification }) => ({
      id,
      full: `${title} in full`,
      status: ratification === null ? null : { KZ: "annex-year", KG: "annex-year", TJ: "annex-dash", RU: "annex-dash" },
      note: null,
      slip: null,
    })),
    provisions: provisions.map(({ id, verify }) => ({
      id,
      cited: [{ section: "I.1", footnotes: [54] }],
      basis: "report",
      verify,
      slip: null,
    })),
    violations: violations.map(({ id }) => ({
      id,
      inPlay: [],
      inferred: [],
      guidance: [],
      signs: [`a sign of ${id}`],
      testimonies: [],
      verify: null,
    })),
    responses: [response("pol-check"), response("any-child-first", { role: "any" })],
    indicators: [
      {
        id: "isolation",
        name: "Isolation",
        meaning: "Kept away from others.",
        signs: ["no telephone"],
        basis: "ilo",
        section: "Methodology",
        footnotes: [6],
        violations: ["detention"],
      },
    ],
    testimonies: [testimony("at-the-market")],
    figures: [
      {
        id: "days",
        section: "Intro",
        footnotes: [15],
        value: "30 days",
        what: "without registration",
        note: null,
        provisions: ["kzkg-30days"],
        violations: ["raid"],
      },
    ],
    timeline: [{ id: "entry", section: "Intro", footnotes: [12], date: "8 May 2015", fact: "Kyrgyzstan joins." }],
    slips: [{ id: "slip-fn-90", where: "fn 90", slip: "The sums give 62,000." }],
    words: [{ word: "passport", ids: ["retention"] }],
    ...changes,
  };
};
