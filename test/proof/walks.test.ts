import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyBook, StoryBook, StoryHead } from "../../src/app/library.ts";
import { toLawBook } from "../../src/content/law-files.ts";
import type { Key } from "../../src/core/case/key.ts";
import type { RoleId } from "../../src/core/law/law.ts";
import type { Score } from "../../src/core/scoring/score.ts";
import { scoreSession } from "../../src/core/scoring/score-session.ts";
import { recordedViolations } from "../../src/core/scoring/support.ts";
import type { Act, Event, Finding, Started } from "../../src/core/session/event.ts";
import { begin, choose, type Live, type RecordedBy, setFinding, stateSureness } from "../../src/core/session/live.ts";
import { performAll, replay } from "../../src/core/session/replay.ts";
import { fold } from "../../src/core/session/state.ts";
import { createInkStory } from "../../src/ink/ink-story.ts";
import { ROOT } from "../../src/tools/story/command.ts";
import { filesBelow } from "../../src/tools/story/files.ts";
import { loadStories } from "../../src/tools/story/load-stories.ts";
import { ship } from "../../src/tools/story/ship.ts";

// Every story that ships, walked at random with findings written and withdrawn on the way, as a restless trainee would.

/** Choices that a walk makes at most: the longest story has fewer. */
const MOST = 400;
const WALKS = 2;

const stories = loadStories(filesBelow(ROOT));
const law = toLawBook(stories.law.files);
const { parts } = ship(stories);
const part = <Value>(name: string): Value => parts.find(one => one.name === name)?.value as Value;

const roles = parts.flatMap(({ name }) => {
  const [caseId = "", role = "", what] = name.split("/");
  if (what !== "story") return [];
  const { ink } = part<StoryBook>(name);
  const { storyHash, keyHash } = part<StoryHead>(`${caseId}/${role}/head`);
  return [
    { caseId, role: role as RoleId, ink, hashes: { storyHash, keyHash }, book: part<KeyBook>(`${caseId}/${role}/key`) },
  ];
});
type Role = (typeof roles)[number];

const good = <Value>(result: { ok: true; value: Value } | { ok: false; error: { detail: string } }): Value => {
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
};

const recordedOf =
  ({ book }: Role): RecordedBy =>
  findings =>
    recordedViolations(findings, book.key);

const startOf = ({ caseId, role, hashes }: Role, seed: number): Started => ({
  type: "started",
  case: caseId,
  role,
  seed,
  mode: "expert",
  ...hashes,
});

/** A finding out of what the key lists, true or not, with some of the clues obtained. */
const findingOf = (key: Key, clues: readonly string[], draw: number): Finding | null => {
  const subjects = [...key.present, ...key.decoys, ...key.arguable];
  const subject = subjects[draw % subjects.length];
  const showing = key.present.find(present => present === subject)?.clues.filter(clue => clues.includes(clue)) ?? [];
  const some = draw % 3 === 0 || showing.length === 0 ? clues.slice(draw % 5, (draw % 5) + 2) : showing.slice(0, 2);
  const provisions = key.present[draw % Math.max(1, key.present.length)]?.primary.slice(0, 2) ?? [];
  return subject ? { violation: subject.violation, about: subject.about, clues: some, provisions } : null;
};

/** Goes on to the end: these numbers draw what is chosen, written down and stated. */
const walk = (role: Role, seed: number, draws: readonly number[]): Live => {
  const story = createInkStory(role.ink);
  let live = good(begin(startOf(role, seed), story));
  for (let step = 0; step < MOST && live.state.offered.length > 0; step += 1) {
    const draw = (draws[step % draws.length] ?? 0) + step;
    const finding = draw % 4 === 0 ? findingOf(role.book.key, live.state.clues, draw) : null;
    if (finding) live = good(setFinding(live, finding, story, recordedOf(role)));
    const decision = role.book.key.decisions[draw % role.book.key.decisions.length];
    if (decision && draw % 6 === 0) live = good(stateSureness(live, decision.id, draw % 4 === 0 ? 3 : 1));
    // By name and not by place, so that the walk is the same with another seed.
    const choice = live.state.offered.toSorted()[draw % live.state.offered.length];
    if (choice !== undefined) live = good(choose(live, choice, story));
  }
  return live;
};

const stored = (live: Live): readonly Event[] => JSON.parse(JSON.stringify(live.events)) as readonly Event[];
const scored = ({ book }: Role, { events }: Live): Score => scoreSession(events, book.key, law, book.best);
const actsOf = (live: Live): readonly Act[] =>
  live.events.filter((event): event is Act => event.type !== "started" && event.type !== "turn-shown");

/** The same story told in other words: every text with a space in it that isn't a tag. */
const inOtherWords = (ink: string): string => {
  const told = (value: unknown): unknown => {
    if (!Array.isArray(value)) return typeof value === "object" && value !== null ? named(value) : value;
    let tag = false;
    return value.map(item => {
      if (item === "#") tag = true;
      if (item === "/#") tag = false;
      const isText = typeof item === "string" && !tag && /^\^.*\S \S/.test(item);
      return isText ? item.replace(/\p{Letter}/gu, "ж") : told(item);
    });
  };
  const named = (value: object): unknown =>
    Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, told(inner)]));
  return JSON.stringify(told(JSON.parse(ink)));
};

const aWalk = fc.tuple(fc.nat(), fc.array(fc.nat(999), { minLength: 8, maxLength: 24 }));
const always = (holds: (seed: number, draws: readonly number[]) => void): void =>
  fc.assert(
    fc.property(aWalk, ([seed, draws]) => holds(seed, draws)),
    { numRuns: WALKS },
  );

describe.each(roles.map(role => ({ name: `${role.caseId}, ${role.role}`, role })))("any walk: $name", ({ role }) => {
  it("a replay of its log is the session as it was played, with the score that it had", () => {
    always((seed, draws) => {
      const live = walk(role, seed, draws);
      expect(live.state.offered).toEqual([]);
      const again = replay(stored(live), role.hashes, createInkStory(role.ink), recordedOf(role));
      if (!again.ok) throw new Error(again.error.detail);
      expect(again.value.added).toEqual([]);
      expect(again.value.live).toEqual(live);
      expect(fold(stored(live))).toEqual(live.state);
      expect(scored(role, again.value.live)).toEqual(scored(role, live));
    });
  });

  it("the same acts in another order of display earn the same", () => {
    always((seed, draws) => {
      const live = walk(role, seed, draws);
      const other = good(performAll(startOf(role, seed + 1), actsOf(live), createInkStory(role.ink), recordedOf(role)));
      const sorted = ({ decisions, ...rest }: Score) => ({
        ...rest,
        decisions: decisions.map(verdict => ({ ...verdict, offered: verdict.offered.toSorted() })),
      });
      expect(sorted(scored(role, other))).toEqual(sorted(scored(role, live)));
    });
  });

  it("the same acts in a story told in other words give the same log", () => {
    const words = inOtherWords(role.ink);
    always((seed, draws) => {
      const live = walk(role, seed, draws);
      const other = good(performAll(startOf(role, seed), actsOf(live), createInkStory(words), recordedOf(role)));
      expect(other.turns[0]?.lines[0]?.text).not.toBe(live.turns[0]?.lines[0]?.text);
      expect(other.events).toEqual(live.events);
    });
  });
});
