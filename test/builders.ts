import type { Case, Person } from "../src/core/case/case.ts";
import type {
  Arguable,
  Clue,
  Decision,
  Decoy,
  Harm,
  Key,
  Option,
  Present,
  Skip,
  Subject,
} from "../src/core/case/key.ts";
import type { LawBook, Provision, Source } from "../src/core/law/law.ts";
import type { Score } from "../src/core/scoring/score.ts";
import type {
  ChoiceMade,
  ConfidenceStated,
  ContentChanged,
  Event,
  Finding,
  FindingSet,
  FindingWithdrawn,
  ReportFiled,
  Started,
  Sureness,
  TurnShown,
} from "../src/core/session/event.ts";

// The one place where tests build what the core works on. Each builder gives the plainest valid thing; a test names only
// what it is about. Subjects are written as in the text catalogue: "violation@about".

export const subject = (text: string): Subject => {
  const [violation = "", about = ""] = text.split("@");
  return { violation, about };
};

export const source = (changes: Partial<Source> = {}): Source => ({
  section: "Intro.Crisis",
  footnotes: [48],
  testimonies: ["big-shanghai-plainclothes-raid"],
  ...changes,
});

// The key

export const clue = (id: string, changes: Partial<Clue> = {}): Clue => ({
  id,
  shows: [],
  invented: false,
  choices: [],
  ...changes,
});

/** A violation that is there: weight 1, nothing primary, so that citing isn't scored unless the test says so. */
export const truth = (of: string, clues: readonly string[], changes: Partial<Present> = {}): Present => ({
  ...subject(of),
  also: [],
  weight: 1,
  clues,
  primary: [],
  accepted: [],
  systemic: false,
  source: source(),
  ...changes,
});

export const decoy = (of: string, clues: readonly string[] = []): Decoy => ({
  ...subject(of),
  clues,
  source: source(),
});

export const arguable = (of: string): Arguable => ({ ...subject(of), source: source() });

export const harm = (person: string, gravity: Harm["gravity"], kind: Harm["kind"] = "liberty"): Harm => ({
  person,
  kind,
  gravity,
});

export const option = (choice: string, credit: number, changes: Partial<Option> = {}): Option => ({
  choice,
  gate: credit === 1 ? "lawful" : "weak",
  credit,
  responses: [],
  provisions: [],
  harms: [],
  source: null,
  ...changes,
});

export const decision = (id: string, ...options: readonly Option[]): Decision => ({ id, sure: false, options });

export const skip = (scene: string, choice: string, clues: readonly string[]): Skip => ({ scene, choice, clues });

export const aKey = (changes: Partial<Key> = {}): Key => ({
  role: "police",
  people: [],
  scenes: [],
  meter: null,
  may: [],
  mayNot: [],
  clues: [],
  present: [],
  decoys: [],
  arguable: [],
  absent: [],
  decisions: [],
  skips: [],
  fates: {},
  endings: [],
  documents: [],
  invented: 0,
  questions: 0,
  ...changes,
});

/** A small whole key with one of everything: two evident truths, one behind a skip, a systemic one, decoys, a lock. */
export const rowKey = (changes: Partial<Key> = {}): Key =>
  aKey({
    people: ["gulmira", "aizada", "rustam"],
    scenes: ["row", "container"],
    clues: [
      clue("card", { shows: ["raid"], choices: ["see-card"] }),
      clue("no-badge", { shows: ["raid"] }),
      clue("tap", { shows: ["detention"], choices: ["see-tap"] }),
      clue("list", { shows: ["bribery"] }),
      clue("last-year", { shows: ["impunity"] }),
      clue("slip", { shows: [] }),
    ],
    present: [
      truth("raid@row-14", ["card", "no-badge"], {
        weight: 3,
        primary: ["iccpr-9", "kzkg-30days"],
        accepted: ["c111-2"],
      }),
      truth("detention@precinct", ["tap"], { weight: 2, primary: ["iccpr-14"] }),
      truth("bribery@lieutenant", ["list"], { primary: ["kz-cc-309"] }),
      truth("impunity@ministry", ["last-year"], { systemic: true }),
    ],
    decoys: [decoy("retention@inventory", ["slip"]), decoy("raid@row-2")],
    arguable: [arguable("collusion@captain"), arguable("bribery@captain")],
    absent: ["wages"],
    decisions: [
      {
        ...decision(
          "day-19",
          option("let-stay", 1),
          option("on-record", 1),
          option("wait-by-bus", 0.3, { harms: [harm("gulmira", 1)] }),
          option("take-along", 0, {
            gate: "unlawful",
            harms: [harm("gulmira", 2), harm("gulmira", 1, "livelihood")],
          }),
        ),
        sure: true,
      },
      decision(
        "aizada",
        option("wait-outside", 0.8, { gate: "lawful" }),
        option("call-counsel", 1),
        option("break-in", 0, { gate: "harmful", harms: [harm("aizada", 3, "safety")] }),
      ),
    ],
    skips: [skip("container", "skip-container", ["list"])],
    ...changes,
  });

// The law

const provision = (id: string, instrument: string, binds: Provision["binds"]): Provision => ({
  id,
  instrument,
  article: id,
  requires: `What ${id} requires.`,
  binds,
  verify: null,
});

/** A few provisions of each sort, bound as the report's annex has them. */
export const aLaw = (changes: Partial<LawBook> = {}): LawBook => ({
  violations: ["raid", "detention", "bribery", "impunity", "retention", "collusion", "wages"].map(id => ({
    id,
    name: id,
    definition: `What ${id} is.`,
    group: "police",
    provisions: [],
  })),
  provisions: [
    provision("iccpr-9", "iccpr", ["KZ", "KG"]),
    provision("iccpr-13", "iccpr", ["KZ", "KG"]),
    provision("iccpr-14", "iccpr", ["KZ", "KG"]),
    provision("c111-2", "c111", ["KZ", "KG"]),
    provision("c111-3", "c111", ["KZ", "KG"]),
    provision("c143-part1", "c143", []),
    provision("c189-all", "c189", []),
    provision("c183-3", "c183", ["KZ"]),
    provision("icrmw-23", "icrmw", ["KG"]),
    provision("icrmw-41", "icrmw", ["KG"]),
    provision("kzkg-30days", "kzkg-stay", ["KZ", "KG"]),
    provision("kz-cc-309", "kz-criminal-code", ["KZ"]),
    provision("kz-cc-402", "kz-criminal-code", ["KZ"]),
    provision("kz-insp-orders", "kz-unspecified", ["KZ"]),
    provision("kz-reentry-ban", "kz-unspecified", ["KZ"]),
    provision("ilo-core-1", "ilo-ratified-set", ["KZ", "KG"]),
    provision("ilo-core-2", "ilo-ratified-set", ["KZ", "KG"]),
    provision("gc-2017-gen", "gc-2017", []),
  ],
  instruments: [
    { id: "iccpr", title: "ICCPR", type: "UN treaty", ratification: { KZ: 2006, KG: 1994, TJ: 1999, RU: 1973 } },
    { id: "c111", title: "C111", type: "ILO convention", ratification: { KZ: 1999, KG: 1992, TJ: 1993, RU: 1961 } },
    { id: "c143", title: "C143", type: "ILO convention", ratification: { KZ: null, KG: null, TJ: 2007, RU: null } },
    { id: "c189", title: "C189", type: "ILO convention", ratification: { KZ: null, KG: null, TJ: null, RU: null } },
    { id: "c183", title: "C183", type: "ILO convention", ratification: { KZ: 2012, KG: null, TJ: null, RU: null } },
    { id: "icrmw", title: "ICRMW", type: "UN treaty", ratification: { KZ: null, KG: 2003, TJ: 2002, RU: null } },
    { id: "kzkg-stay", title: "Stay agreement", type: "bilateral", ratification: null },
    { id: "kz-criminal-code", title: "Criminal Code", type: "KZ law", ratification: null },
    { id: "kz-unspecified", title: "No act named", type: "KZ law", ratification: null },
    { id: "ilo-ratified-set", title: "No convention named", type: "ILO convention", ratification: null },
    { id: "gc-2017", title: "General Comment", type: "UN soft law", ratification: null },
  ],
  responses: [],
  ...changes,
});

// The case

export const person = (id: string, changes: Partial<Person> = {}): Person => ({
  id,
  figure: "woman-older",
  inCase: true,
  ...changes,
});

export const aCase = (changes: Partial<Case> = {}): Case => ({
  id: "market-raid",
  when: "2017-10-10",
  where: { place: "Astana", map: [51.17, 71.43], pin: "market" },
  roles: [{ id: "police", open: true, minutes: 20, when: "2017-10-10", art: "row" }],
  places: [{ id: "row", art: "row" }],
  people: [
    ...["gulmira", "aizada", "rustam"].map(id => person(id)),
    ...["captain", "lieutenant"].map(id => person(id, { figure: "police-captain", inCase: false })),
  ],
  events: ["row-14", "row-2", "precinct", "inventory", "ministry"],
  onlyIn: {},
  ...changes,
});

// The log

export const started = (changes: Partial<Started> = {}): Started => ({
  type: "started",
  case: "market-raid",
  role: "police",
  seed: 1,
  mode: "expert",
  storyHash: "story-1",
  keyHash: "key-1",
  ...changes,
});

export const shown = (changes: Partial<Omit<TurnShown, "type">> = {}): TurnShown => ({
  type: "turn-shown",
  lines: [],
  clues: [],
  offered: [],
  ...changes,
});

export const chose = (choice: string): ChoiceMade => ({ type: "choice-made", choice });

export const finding = (of: string, clues: readonly string[] = [], provisions: readonly string[] = []): Finding => ({
  ...subject(of),
  clues,
  provisions,
});

export const found = (of: string, clues?: readonly string[], provisions?: readonly string[]): FindingSet => ({
  type: "finding-set",
  finding: finding(of, clues, provisions),
});

export const withdrew = (of: string): FindingWithdrawn => ({ type: "finding-withdrawn", subject: subject(of) });

export const sure = (of: string, sureness: Sureness): ConfidenceStated => ({
  type: "confidence-stated",
  decision: of,
  sureness,
});

export const edited = (changes: Partial<ContentChanged> = {}): ContentChanged => ({
  type: "content-changed",
  storyHash: "story-2",
  keyHash: "key-2",
  ...changes,
});

export const filed = (score: Score, changes: Partial<ReportFiled> = {}): ReportFiled => ({
  type: "report-filed",
  score,
  fates: {},
  ending: null,
  keyHash: "key-1",
  ...changes,
});

/** One turn that offers these choices, then the first of them taken. */
export const took = (choice: string, ...others: readonly string[]): readonly Event[] => [
  shown({ offered: [choice, ...others] }),
  chose(choice),
];

/** A piece of a log: one event, or several in a row. */
export type Run = Event | readonly Event[];

/** A whole log: begins with `started`. */
export const log = (...runs: readonly Run[]): readonly Event[] => [started(), ...runs.flat()];
