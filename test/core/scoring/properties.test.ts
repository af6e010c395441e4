import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPETENCIES } from "../../../src/core/scoring/score.ts";
import { sameSubject } from "../../../src/core/session/state.ts";
import { chose, found, shown, subject, withdrew } from "../../builders.ts";
import { aBest, aFinding, aLog, clues, everything, key, present, score, share, someOf, subjects } from "./any-log.ts";

describe("for every log", () => {
  test("nobody earns less than nothing or more than there is", () => {
    fc.assert(
      fc.property(aLog, aBest, (events, best) => {
        const { measures, precision } = score(events, best);
        for (const count of [precision, ...Object.values(measures).flatMap(({ route, whole }) => [route, whole])]) {
          expect(count.earned).toBeGreaterThanOrEqual(0);
          expect(count.earned).toBeLessThanOrEqual(count.available);
        }
      }),
    );
  });

  test("the same log gives the same score, through JSON and back", () => {
    fc.assert(
      fc.property(aLog, aBest, (events, best) => {
        const first = score(events, best);
        expect(JSON.stringify(score(JSON.parse(JSON.stringify(events)), best))).toBe(JSON.stringify(first));
        expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
      }),
    );
  });

  test("a false alarm never raises identify: it costs exactly 1, or what is left", () => {
    fc.assert(
      fc.property(aLog, fc.constantFrom("wages@captain", "detention@row-14", "wages@gulmira"), (events, alarm) => {
        const before = score(events);
        const after = score([...events, found(alarm, clues)]);
        expect(after.measures.identify.whole.earned).toBe(Math.max(0, before.measures.identify.whole.earned - 1));
        expect(after.measures.identify.whole.available).toBe(before.measures.identify.whole.available);
        expect(after.precision.available).toBe(before.precision.available + 1);
      }),
    );
  });

  test("a right and supported finding never lowers identify, and without false alarms earns its weight", () => {
    fc.assert(
      fc.property(aLog, fc.constantFrom(...key.present), (events, truth) => {
        const before = score([...events, everything]);
        const after = score([...events, everything, found(`${truth.violation}@${truth.about}`, truth.clues)]);
        const gain = after.measures.identify.whole.earned - before.measures.identify.whole.earned;
        const already = before.findings.some(item => item.kind === "found" && sameSubject(item.subject, truth));
        expect(gain).toBeGreaterThanOrEqual(0);
        if (before.findings.every(item => item.kind !== "false-alarm")) expect(gain).toBe(already ? 0 : truth.weight);
      }),
    );
  });

  test("the order of findings doesn't matter", () => {
    const written = fc.uniqueArray(aFinding, {
      selector: ({ finding }) => `${finding.violation}@${finding.about}`,
      minLength: 2,
    });
    const twice = written.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(aLog, twice, (events, [one, other]) => {
        expect(score([...events, ...other])).toEqual(score([...events, ...one]));
      }),
    );
  });

  test("a withdrawn finding was never made", () => {
    fc.assert(
      fc.property(aLog, aFinding, (events, event) => {
        const { violation, about } = event.finding;
        const without = events.filter(item => item.type !== "finding-set" || !sameSubject(item.finding, event.finding));
        expect(score([...events, event, withdrew(`${violation}@${about}`)])).toEqual(score(without));
      }),
    );
  });

  test("what is arguable changes nothing but its own mention", () => {
    fc.assert(
      fc.property(aLog, someOf(clues), (events, clues) => {
        const before = score([...events, withdrew("collusion@captain")]);
        const { findings, ...rest } = score([...events, found("collusion@captain", clues)]);
        const mention = { kind: "arguable", subject: subject("collusion@captain") };
        expect(rest).toEqual({ ...before, findings: undefined });
        expect(findings.filter(item => item.kind !== "arguable")).toEqual(before.findings);
        expect(findings.filter(item => item.kind === "arguable")).toEqual([mention]);
      }),
    );
  });

  test("a grave harm is unsafe whatever the rest, and nothing else is", () => {
    fc.assert(
      fc.property(aLog, events => {
        const { band, harms } = score(events);
        expect(band === "unsafe").toBe(harms.some(harm => harm.gravity === 3));
        expect(score([...events, shown({ offered: ["break-in"] }), chose("break-in")]).band).toBe("unsafe");
      }),
    );
  });

  test("a skip leaves what was earned, and never lowers a share of what is available", () => {
    fc.assert(
      fc.property(aLog, aBest, (events, best) => {
        const before = score(events, best);
        const after = score([...events, chose("skip-container")], best);
        for (const competency of COMPETENCIES) {
          const [was, is] = [before.measures[competency], after.measures[competency]];
          expect(is.whole.earned).toBe(was.whole.earned);
          expect(share(is.whole)).toBeGreaterThanOrEqual(share(was.whole));
          expect(share(is.route)).toBeGreaterThanOrEqual(share(was.route));
        }
        expect(share(after.precision)).toBeGreaterThanOrEqual(share(before.precision));
      }),
    );
  });

  test("every clue of the key is found, missed, never seen or skipped: once", () => {
    fc.assert(
      fc.property(aLog, events => {
        const { cluesFound, cluesMissed, cluesNeverSeen, measures } = score(events);
        const listed = [...cluesFound, ...cluesMissed, ...cluesNeverSeen];
        expect(new Set(listed).size).toBe(measures.observe.whole.available);
        expect(listed).toHaveLength(measures.observe.whole.available);
        expect(cluesFound).toHaveLength(measures.observe.whole.earned);
        expect(cluesFound.length + cluesMissed.length).toBe(measures.observe.route.available);
      }),
    );
  });

  test("every truth of the key has one verdict, and every other finding one", () => {
    fc.assert(
      fc.property(aLog, fc.uniqueArray(fc.constantFrom(...subjects)), (events, written) => {
        const { findings } = score([...events, ...subjects.map(withdrew), ...written.map(of => found(of, clues))]);
        const judged = findings.map(({ subject }) => `${subject.violation}@${subject.about}`);
        expect(judged.toSorted()).toEqual([...new Set([...present, ...written])].toSorted());
      }),
    );
  });
});
