import { describe, expect, test } from "vitest";
import type { Present } from "../../../src/core/case/key.ts";
import type { RoleId } from "../../../src/core/law/law.ts";
import { scoreSession } from "../../../src/core/scoring/score-session.ts";
import { aKey, aLaw, clue, found, log, rowKey, shown, truth } from "../../builders.ts";

type Row = {
  readonly rule: string;
  readonly cites: readonly string[];
  readonly worth: readonly string[];
  readonly earned: number;
  readonly of?: Partial<Pick<Present, "primary" | "accepted">>;
  readonly available?: number;
  readonly role?: RoleId;
};

const rows: readonly Row[] = [
  { rule: "1 for a primary provision", cites: ["iccpr-9"], worth: ["primary"], earned: 1 },
  { rule: "two primary provisions", cites: ["iccpr-9", "kzkg-30days"], worth: ["primary", "primary"], earned: 2 },
  { rule: "¾ for an accepted one", cites: ["c111-2"], worth: ["accepted"], earned: 0.75 },
  {
    rule: "½ for the right instrument, here of a primary provision",
    cites: ["iccpr-14"],
    worth: ["instrument"],
    earned: 0.5,
  },
  {
    rule: "½ for the right instrument, here of an accepted provision",
    cites: ["c111-3"],
    worth: ["instrument"],
    earned: 0.5,
  },
  { rule: "each wrong one costs ½", cites: ["iccpr-9", "kz-cc-402"], worth: ["primary", "wrong"], earned: 0.5 },
  { rule: "not below 0", cites: ["kz-cc-402", "kz-cc-309"], worth: ["wrong", "wrong"], earned: 0 },
  { rule: "no citation earns nothing", cites: [], worth: [], earned: 0 },
  {
    rule: "two citations at most: a third isn't counted",
    cites: ["kz-cc-402", "iccpr-9", "kzkg-30days"],
    worth: ["wrong", "primary"],
    earned: 0.5,
  },
  { rule: "bug: one provision cited twice counts once", cites: ["iccpr-9", "iccpr-9"], worth: ["primary"], earned: 1 },
  {
    rule: "a treaty that doesn't bind Kazakhstan is wrong and explained: C189",
    cites: ["iccpr-9", "c189-all"],
    worth: ["primary", "not-binding"],
    earned: 0.5,
  },
  {
    rule: "a treaty that doesn't bind Kazakhstan is wrong and explained: C143",
    cites: ["iccpr-9", "c143-part1"],
    worth: ["primary", "not-binding"],
    earned: 0.5,
  },
  {
    rule: "a treaty that binds Kyrgyzstan alone doesn't bind an office of Kazakhstan",
    cites: ["icrmw-41"],
    worth: ["not-binding"],
    earned: 0,
  },
  {
    rule: "labour inspector: Kazakhstan",
    cites: ["icrmw-41"],
    worth: ["not-binding"],
    earned: 0,
    role: "labour-inspector",
  },
  { rule: "union: Kazakhstan", cites: ["icrmw-41"], worth: ["not-binding"], earned: 0, role: "union" },
  {
    rule: "consul: Kyrgyzstan, which C183 doesn't bind",
    cites: ["c183-3"],
    worth: ["not-binding"],
    earned: 0,
    role: "consular",
  },
  {
    rule: "consul: ICRMW binds Kyrgyzstan, so it is merely wrong here",
    cites: ["icrmw-41"],
    worth: ["wrong"],
    earned: 0,
    role: "consular",
  },
  {
    rule: "C183 binds Kazakhstan, so for the police it is merely wrong here",
    cites: ["c183-3"],
    worth: ["wrong"],
    earned: 0,
  },
  {
    rule: "the host State's own law isn't a treaty: for a consul it may be the right instrument",
    cites: ["kz-cc-402"],
    worth: ["instrument"],
    earned: 0.5,
    of: { primary: ["kz-cc-309"] },
    available: 1,
    role: "consular",
  },
  { rule: "guidance binds nobody", cites: ["gc-2017-gen"], worth: ["not-binding"], earned: 0 },
  {
    rule: "what the key accepts is accepted, guidance or not",
    cites: ["gc-2017-gen"],
    worth: ["accepted"],
    earned: 0.75,
    of: { accepted: ["gc-2017-gen"] },
  },
  {
    rule: "kz-unspecified is no instrument: no act is named",
    cites: ["kz-reentry-ban"],
    worth: ["wrong"],
    earned: 0,
    of: { accepted: ["kz-insp-orders"] },
  },
  {
    rule: "ilo-ratified-set is no instrument: no convention is named",
    cites: ["ilo-core-2"],
    worth: ["wrong"],
    earned: 0,
    of: { accepted: ["ilo-core-1"] },
  },
  {
    rule: "bug: a provision that the law no longer has is wrong",
    cites: ["iccpr-9", "gone"],
    worth: ["primary", "wrong"],
    earned: 0.5,
  },
  {
    rule: "one primary rule: naming it is the whole answer",
    cites: ["iccpr-9"],
    worth: ["primary"],
    earned: 1,
    of: { primary: ["iccpr-9"] },
    available: 1,
  },
  {
    rule: "an accepted rule may stand in for a primary one, not exceed it",
    cites: ["iccpr-9", "c111-2"],
    worth: ["primary", "accepted"],
    earned: 1,
    of: { primary: ["iccpr-9"] },
    available: 1,
  },
  {
    rule: "three primary rules: two are the whole answer",
    cites: ["iccpr-9", "iccpr-13"],
    worth: ["primary", "primary"],
    earned: 2,
    of: { primary: ["iccpr-9", "iccpr-13", "iccpr-14"] },
  },
  {
    rule: "where no rule is primary, citing isn't scored: no credit",
    cites: ["c111-2"],
    worth: ["accepted"],
    earned: 0,
    of: { primary: [] },
    available: 0,
  },
  {
    rule: "where no rule is primary, citing isn't scored: no cost",
    cites: ["c189-all"],
    worth: ["not-binding"],
    earned: 0,
    of: { primary: [] },
    available: 0,
  },
];

describe("cite: what a provision is worth", () => {
  test.each(rows)("$rule", ({ cites, worth, earned, of, available = 2, role = "police" }) => {
    const present = truth("raid@row-14", ["card"], {
      primary: ["iccpr-9", "kzkg-30days"],
      accepted: ["c111-2"],
      ...of,
    });
    const key = aKey({ role, clues: [clue("card")], present: [present] });
    const score = scoreSession(
      log(shown({ clues: ["card"] }), found("raid@row-14", ["card"], cites)),
      key,
      aLaw(),
      null,
    );
    const [verdict] = score.findings;
    if (verdict?.kind !== "found") throw new Error(`expected a finding, got ${verdict?.kind}`);
    expect(verdict.citations.map(citation => citation.worth)).toEqual(worth);
    expect(verdict.cited).toEqual({ earned, available });
    expect(score.measures.cite).toEqual({ route: { earned, available }, whole: { earned, available } });
  });
});

describe("cite: the sum over findings", () => {
  const all = shown({ clues: ["card", "tap", "list", "slip"] });
  test.each([
    {
      rule: "route: per right finding; whole: of all violations",
      events: [found("raid@row-14", ["card"], ["iccpr-9"])],
      earned: 1,
      route: 2,
    },
    { rule: "nothing found, nothing to cite on the route", events: [], earned: 0, route: 0 },
    {
      rule: "an unsupported finding's citations earn nothing",
      events: [found("raid@row-14", ["slip"], ["iccpr-9"])],
      earned: 0,
      route: 0,
    },
    {
      rule: "a false alarm's citations earn nothing",
      events: [found("raid@row-2", ["slip"], ["iccpr-9"])],
      earned: 0,
      route: 0,
    },
    {
      rule: "one finding's wrong citations don't eat another's credit",
      events: [
        found("raid@row-14", ["card"], ["iccpr-9"]),
        found("detention@precinct", ["tap"], ["c189-all", "c143-part1"]),
      ],
      earned: 1,
      route: 3,
    },
  ])("$rule", ({ events, earned, route }) => {
    const { cite } = scoreSession(log(all, ...events), rowKey(), aLaw(), null).measures;
    expect(cite).toEqual({ route: { earned, available: route }, whole: { earned, available: 4 } });
  });
});
