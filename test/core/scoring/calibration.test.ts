import { describe, expect, test } from "vitest";
import { scoreSession } from "../../../src/core/scoring/score-session.ts";
import { aLaw, log, type Run, rowKey, sure, took } from "../../builders.ts";

const scored = (...events: readonly Run[]) => scoreSession(log(...events), rowKey(), aLaw(), null).calibration;

describe("calibration: how often each stated sureness was right", () => {
  test.each([
    { rule: "the trainee may state nothing", events: [took("let-stay")], rows: [] },
    {
      rule: "certain, and lawful",
      events: [sure("day-19", 3), took("let-stay")],
      rows: [{ sureness: 3, stated: 1, right: 1 }],
    },
    {
      rule: "certain, and unlawful",
      events: [sure("day-19", 3), took("take-along")],
      rows: [{ sureness: 3, stated: 1, right: 0 }],
    },
    {
      rule: "lawful is right, with less than full credit too",
      events: [sure("aizada", 1), took("wait-outside", "call-counsel")],
      rows: [{ sureness: 1, stated: 1, right: 1 }],
    },
    {
      rule: "weak isn't right",
      events: [sure("day-19", 2), took("wait-by-bus")],
      rows: [{ sureness: 2, stated: 1, right: 0 }],
    },
    {
      rule: "the last statement before the choice counts",
      events: [sure("day-19", 3), sure("day-19", 1), took("let-stay")],
      rows: [{ sureness: 1, stated: 1, right: 1 }],
    },
    { rule: "a statement after the choice is too late", events: [took("let-stay"), sure("day-19", 3)], rows: [] },
    {
      rule: "a decision taken again isn't counted again",
      events: [sure("day-19", 3), took("let-stay"), took("take-along")],
      rows: [{ sureness: 3, stated: 1, right: 1 }],
    },
    {
      rule: "levels are counted apart, least sure first",
      events: [sure("day-19", 3), sure("aizada", 1), took("take-along"), took("call-counsel")],
      rows: [
        { sureness: 1, stated: 1, right: 1 },
        { sureness: 3, stated: 1, right: 0 },
      ],
    },
    {
      rule: "one level counts over several decisions",
      events: [sure("day-19", 2), sure("aizada", 2), took("take-along"), took("call-counsel")],
      rows: [{ sureness: 2, stated: 2, right: 1 }],
    },
  ])("$rule", ({ events, rows }) => {
    expect(scored(...events)).toEqual(rows);
  });
});
