import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandOf } from "../../../src/core/scoring/band.ts";
import { type Band, COMPETENCIES, type Competency, type Score } from "../../../src/core/scoring/score.ts";
import type { Event } from "../../../src/core/session/event.ts";
import { chose, found, log, shown, sure } from "../../builders.ts";
import { aBest, aLog, clues, everything, key, law, score, share, someOf } from "./any-log.ts";

// What may never lower a score, and what may never raise it. Each describe is a sentence of docs/scoring.md.

const earned = (of: Score, competency: Competency): number => of.measures[competency].whole.earned;
const aTruth = fc.constantFrom(...key.present);
const nameOf = ({ violation, about }: { violation: string; about: string }): string => `${violation}@${about}`;
const provisions = law.provisions.map(item => item.id);

describe("observe is the clues found", () => {
  test("one more clue raises it by one, one that was there before by nothing, and never the share down", () => {
    fc.assert(
      fc.property(aLog, aBest, fc.constantFrom(...clues), (events, best, clue) => {
        const [before, after] = [score(events, best), score([...events, shown({ clues: [clue] })], best)];
        expect(earned(after, "observe") - earned(before, "observe")).toBe(before.cluesFound.includes(clue) ? 0 : 1);
        expect(share(after.measures.observe.whole)).toBeGreaterThanOrEqual(share(before.measures.observe.whole));
        expect(share(after.measures.observe.route)).toBeGreaterThanOrEqual(share(before.measures.observe.route));
      }),
    );
  });
});

describe("a finding needs a clue that shows it, and no more wrong clues than right ones", () => {
  const written = fc.tuple(aLog, aTruth, someOf(clues, 4), fc.constantFrom(...clues));
  const both = ([events, truth, some, one]: readonly [
    readonly Event[],
    (typeof key.present)[number],
    readonly string[],
    string,
  ]) => {
    const without = some.filter(clue => clue !== one);
    const withThese = (these: readonly string[]) =>
      score([...events, everything, found(nameOf(truth), these, provisions)]);
    return { right: truth.clues.includes(one), before: withThese(without), after: withThese([...without, one]) };
  };

  test("a right clue more never lowers identify, cite or precision; a wrong one never raises them", () => {
    fc.assert(
      fc.property(written, drawn => {
        const { right, before, after } = both(drawn);
        const [less, more] = right ? [before, after] : [after, before];
        expect(earned(more, "identify")).toBeGreaterThanOrEqual(earned(less, "identify"));
        expect(earned(more, "cite")).toBeGreaterThanOrEqual(earned(less, "cite"));
        expect(more.precision.earned).toBeGreaterThanOrEqual(less.precision.earned);
        expect(more.precision.available).toBe(less.precision.available);
      }),
    );
  });
});

describe("cite: 1 for a primary provision, ¾ for an accepted one, ½ for the right instrument, −½ for a wrong one", () => {
  const cited = (truth: (typeof key.present)[number], cites: readonly string[]): Score =>
    score(log(everything, found(nameOf(truth), truth.clues, cites)));

  test("a wrong provision more never raises it, a right one never lowers it, a third changes nothing", () => {
    fc.assert(
      fc.property(aTruth, someOf(provisions, 2), fc.constantFrom(...provisions), (truth, cites, one) => {
        const before = cited(
          truth,
          cites.filter(id => id !== one),
        );
        const after = cited(truth, [...cites.filter(id => id !== one), one]);
        const [verdict] = after.findings.filter(item => item.kind === "found");
        const worth = verdict?.citations.find(item => item.provision === one)?.worth;
        const gain = earned(after, "cite") - earned(before, "cite");
        if (worth === undefined) expect(gain).toBe(0);
        else if (worth === "wrong" || worth === "not-binding") expect(gain).toBeLessThanOrEqual(0);
        else expect(gain).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("what is cited changes no other competency, no precision, no harm", () => {
    fc.assert(
      fc.property(aLog, aTruth, someOf(provisions, 2), (events, truth, cites) => {
        const rest = (of: readonly string[]) => {
          const { measures, precision, harms, decisions } = score([...events, found(nameOf(truth), truth.clues, of)]);
          return { ...measures, cite: null, precision, harms, decisions };
        };
        expect(rest(cites)).toEqual(rest([]));
      }),
    );
  });
});

describe("act is the credit of the options taken", () => {
  const decided = fc.constantFrom(...key.decisions);

  test("of two options on screen the one with more credit never earns less", () => {
    fc.assert(
      fc.property(aLog, aBest, decided, fc.nat(), fc.nat(), (events, best, { options }, one, other) => {
        const offered = options.map(option => option.choice);
        const taken = [one, other].map(pick => options[pick % options.length] ?? options[0]);
        const [less, more] = taken
          .toSorted((a, b) => (a?.credit ?? 0) - (b?.credit ?? 0))
          .map(option => score([...events, shown({ offered }), chose(option?.choice ?? "")], best));
        if (!less || !more) throw new Error("two options were taken");
        expect(earned(more, "act")).toBeGreaterThanOrEqual(earned(less, "act"));
        expect(more.measures.act.route.available).toBe(less.measures.act.route.available);
      }),
    );
  });

  test("a decision counts the first time it is taken: a second time changes neither count", () => {
    fc.assert(
      fc.property(aLog, aBest, decided, fc.nat(), (events, best, { id, options }, pick) => {
        const before = score(events, best);
        fc.pre(before.decisions.some(verdict => verdict.decision === id));
        const again = options[pick % options.length]?.choice ?? "";
        const after = score([...events, shown({ offered: options.map(o => o.choice) }), chose(again)], best);
        expect(after.measures.act).toEqual(before.measures.act);
      }),
    );
  });

  test("what was on screen and passed over earns nothing: it never raises the share of the route, nor the whole", () => {
    fc.assert(
      fc.property(
        aLog,
        aBest,
        someOf(key.decisions.flatMap(({ options }) => options.map(o => o.choice))),
        (events, best, offered) => {
          const [before, after] = [score(events, best), score([...events, shown({ offered }), chose("go-on")], best)];
          expect(share(after.measures.act.route)).toBeLessThanOrEqual(share(before.measures.act.route));
          expect(after.measures.act.whole).toEqual(before.measures.act.whole);
        },
      ),
    );
  });
});

describe("protect is the people of the case without harm; every harm stays in the ledger", () => {
  test("nothing done afterwards mends a harm: the ledger only grows, and protect never rises", () => {
    fc.assert(
      fc.property(aLog, aBest, fc.nat(), (events, best, cut) => {
        const [early, late] = [score(events.slice(0, 1 + (cut % events.length)), best), score(events, best)];
        expect(late.harms.slice(0, early.harms.length)).toEqual(early.harms);
        expect(earned(late, "protect")).toBeLessThanOrEqual(earned(early, "protect"));
      }),
    );
  });
});

describe("the band looks at every competency's share of the best reachable, and the gravest harm", () => {
  const RANK: Readonly<Record<Band, number>> = { unsafe: 0, developing: 1, sound: 2, exemplary: 3 };
  const tenths = fc.record(
    Object.fromEntries(COMPETENCIES.map(name => [name, fc.nat(10)])) as Record<Competency, fc.Arbitrary<number>>,
  );
  const gravities = fc.array(fc.constantFrom(1 as const, 2 as const, 3 as const), { maxLength: 3 });
  const rank = (of: Readonly<Record<Competency, number>>, harms: readonly (1 | 2 | 3)[]): number => {
    const measure = (earned: number) => ({ route: { earned, available: earned }, whole: { earned, available: 10 } });
    const { observe, identify, cite, act, protect } = of;
    const measures = {
      observe: measure(observe),
      identify: measure(identify),
      cite: measure(cite),
      act: measure(act),
      protect: measure(protect),
    };
    return RANK[
      bandOf(
        measures,
        harms.map(gravity => ({ gravity })),
      )
    ];
  };

  test("more of any competency never lowers it", () => {
    fc.assert(
      fc.property(tenths, gravities, fc.constantFrom(...COMPETENCIES), (shares, harms, competency) => {
        const more = { ...shares, [competency]: shares[competency] + 1 };
        expect(rank(more, harms)).toBeGreaterThanOrEqual(rank(shares, harms));
      }),
    );
  });

  test("one harm more, or a graver one, never raises it", () => {
    fc.assert(
      fc.property(tenths, gravities, fc.constantFrom(1 as const, 2 as const), (shares, harms, gravity) => {
        expect(rank(shares, [...harms, gravity])).toBeLessThanOrEqual(rank(shares, harms));
        expect(rank(shares, [...harms, gravity === 1 ? 2 : 3])).toBeLessThanOrEqual(rank(shares, [...harms, gravity]));
      }),
    );
  });
});

describe("not looking is never free", () => {
  test("without a skip and a known best the whole case has the same measure on every route", () => {
    const whole = (events: readonly Event[]) =>
      COMPETENCIES.map(competency => score(events).measures[competency].whole.available);
    fc.assert(
      fc.property(aLog, events => {
        expect(
          whole(events.filter(event => event.type !== "choice-made" || event.choice !== "skip-container")),
        ).toEqual(whole([]));
      }),
    );
  });
});

describe("how sure the trainee was is shown, and changes no score", () => {
  test("but its own row and the decision's own mention", () => {
    const said = fc.constantFrom(1 as const, 2 as const, 3 as const);
    const rest = (events: readonly Event[]) => {
      const all = score(events);
      return { ...all, calibration: [], decisions: all.decisions.map(verdict => ({ ...verdict, sureness: null })) };
    };
    fc.assert(
      fc.property(aLog, fc.nat(), fc.constantFrom("day-19", "aizada"), said, (events, at, decision, how) => {
        const place = 1 + (at % events.length);
        expect(rest([...events.slice(0, place), sure(decision, how), ...events.slice(place)])).toEqual(rest(events));
      }),
    );
  });
});
