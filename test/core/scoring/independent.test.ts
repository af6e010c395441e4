import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Score } from "../../../src/core/scoring/score.ts";
import type { Event } from "../../../src/core/session/event.ts";
import { chose, shown, started } from "../../builders.ts";
import { aBest, aLog, key, score } from "./any-log.ts";

/** The same log with whatever a turn showed in another order, drawn by this number. */
const reordered = (events: readonly Event[], draw: number): readonly Event[] => {
  const mixed = (ids: readonly string[]): readonly string[] => {
    const turned = draw % 2 === 0 ? ids : ids.toReversed();
    const at = draw % Math.max(1, turned.length);
    return [...turned.slice(at), ...turned.slice(0, at)];
  };
  return events.map(event =>
    event.type === "turn-shown"
      ? { ...event, lines: mixed(event.lines), clues: mixed(event.clues), offered: mixed(event.offered) }
      : event,
  );
};

/** A decision's options are told "in the order shown": that one list may differ, and nothing else. */
const butForTheList = (of: Score) => ({
  ...of,
  decisions: of.decisions.map(verdict => ({ ...verdict, offered: verdict.offered.toSorted() })),
});

describe("a score doesn't hang on the order in which things were shown", () => {
  test("lines, clues and options of every turn in another order: the same score", () => {
    fc.assert(
      fc.property(aLog, aBest, fc.nat(), (events, best, draw) => {
        expect(butForTheList(score(reordered(events, draw), best))).toEqual(butForTheList(score(events, best)));
      }),
    );
  });

  test("another seed: the same score to the letter", () => {
    fc.assert(
      fc.property(aLog, aBest, fc.nat(), (events, best, seed) => {
        expect(score([started({ seed }), ...events.slice(1)], best)).toEqual(score(events, best));
      }),
    );
  });

  test("the same turn shown once more changes nothing (a finding shows it again)", () => {
    fc.assert(
      fc.property(aLog, aBest, (events, best) => {
        const twice = events.flatMap((event): readonly Event[] =>
          event.type === "turn-shown" ? [event, { ...event, lines: [] }] : [event],
        );
        expect(score(twice, best)).toEqual(score(events, best));
      }),
    );
  });
});

describe("a score doesn't hang on the language", () => {
  /** Ids of the key and the law, and the few words of a score's own form. */
  test("it holds ids and numbers only, no sentence: it reads the same in every language", () => {
    const leaves = (value: unknown): readonly unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
    fc.assert(
      fc.property(aLog, aBest, (events, best) => {
        for (const leaf of leaves(score(events, best))) {
          if (typeof leaf === "string") expect(leaf).toMatch(/^[a-z0-9-]+$/);
          else expect(["number", "boolean", "object"]).toContain(typeof leaf);
        }
      }),
    );
  });

  test("nothing that a line says is asked for: other lines, the same score", () => {
    fc.assert(
      fc.property(aLog, aBest, fc.array(fc.string()), (events, best, lines) => {
        const told = events.map(event => (event.type === "turn-shown" ? { ...event, lines } : event));
        expect(score(told, best)).toEqual(score(events, best));
      }),
    );
  });
});

describe("a skip rescales both sides: the scene is taken out of what is earned and of what is available", () => {
  const SCENE = { clue: "list", skip: "skip-container", violation: "bribery", about: "lieutenant" };
  const without = {
    ...key,
    clues: key.clues.filter(clue => clue.id !== SCENE.clue),
    present: key.present.filter(present => present.violation !== SCENE.violation),
    skips: [],
  };

  test("whoever skips is scored as if the case had no such scene", () => {
    fc.assert(
      fc.property(aLog, aBest, (events, best) => {
        const unseen = events.map(event =>
          event.type === "turn-shown" ? { ...event, clues: event.clues.filter(clue => clue !== SCENE.clue) } : event,
        );
        const skipped = score([...unseen, shown({ offered: [SCENE.skip] }), chose(SCENE.skip)], best);
        const written = unseen.filter(
          event =>
            event.type !== "finding-set" ||
            event.finding.violation !== SCENE.violation ||
            event.finding.about !== SCENE.about,
        );
        const less = best && {
          ...best,
          observe: best.observe - 1,
          identify: best.identify - 1,
          cite: best.cite - 1,
        };
        const absent = score([...written, shown({ offered: [SCENE.skip] }), chose(SCENE.skip)], less, without);
        expect({ ...skipped, skipped: [], findings: skipped.findings.filter(item => item.kind !== "skipped") }).toEqual(
          absent,
        );
      }),
    );
  });

  test("what was seen there before the skip stays on both sides", () => {
    fc.assert(
      fc.property(aLog, aBest, (events, best) => {
        const seen = [...events, shown({ clues: [SCENE.clue] })];
        const { skipped, ...rest } = score([...seen, chose(SCENE.skip)], best);
        expect(skipped).toEqual(["container"]);
        expect(rest).toEqual({ ...score(seen, best), skipped: undefined });
      }),
    );
  });
});
