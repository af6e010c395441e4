import { describe, expect, it } from "vitest";
import type { KeyBook, StoryBook, StoryHead } from "../../../src/app/library.ts";
import { createInkStory } from "../../../src/ink/ink-story.ts";
import { loadStories } from "../../../src/tools/story/load-stories.ts";
import { type Shipment, ship } from "../../../src/tools/story/ship.ts";
import { CASE, FOLDER, freshCase, projectOf } from "./project.ts";

const shipped = (edit: (own: Map<string, string>) => void = () => {}): Shipment => {
  const own = freshCase();
  edit(own);
  return ship(loadStories(projectOf(own), CASE));
};
const part = <Value>({ parts }: Shipment, name: string): Value =>
  parts.find(candidate => candidate.name === name)?.value as Value;
const hashes = (shipment: Shipment): readonly string[] => {
  const { storyHash, keyHash } = part<StoryHead>(shipment, `${CASE}/police/head`);
  return [storyHash, keyHash];
};
const replaced = (name: string, from: string, to: string) => (own: Map<string, string>) => {
  const file = `${FOLDER}/${name}`;
  const text = own.get(file) ?? "";
  expect(text).toContain(from);
  own.set(file, text.replaceAll(from, to));
};

describe("what ships", () => {
  const before = shipped();
  const [story, key] = hashes(before);

  it.each([
    ["a translation", replaced("text/ru.yaml", "Скамейка", "Лавка"), [true, true]],
    [
      "a reason in the key: texts don't score",
      replaced("police.key.yaml", "Each status is checked at once", "Every status is checked at once"),
      [true, true],
    ],
    ["a credit", replaced("police.key.yaml", "credit: 0.3", "credit: 0.4"), [true, false]],
    ["a line", replaced("police.ink", "nine minutes", "ten minutes"), [false, true]],
  ])("changes its hashes with what they stand for: %s", (_, edit, same) => {
    const [storyAfter, keyAfter] = hashes(shipped(edit));
    expect([storyAfter === story, keyAfter === key]).toEqual(same);
  });

  it("has the best of the golden walkthrough: all of this small case", () => {
    expect(part<KeyBook>(before, `${CASE}/police/key`).best).toEqual({
      observe: 3,
      identify: 2,
      cite: 1,
      act: 1,
      protect: 1,
    });
  });

  it("knows from the ink which choices give a clue, and from case.yaml whom the case concerns", () => {
    const { clues, people } = part<KeyBook>(before, `${CASE}/police/key`).key;
    expect(clues.map(({ id, choices }) => [id, choices])).toEqual([
      ["day-eleven", []],
      ["empty-ground", ["bs.p.see-register"]],
      ["late-form", ["bs.p.see-forms"]],
    ]);
    expect(people).toEqual(["ainura"]);
  });

  it("holds a story that the runtime plays", () => {
    const started = createInkStory(part<StoryBook>(before, `${CASE}/police/story`).ink).start(1);
    expect(started.ok && started.value.choices.map(({ id }) => id)).toContain("bs.p.bench-count");
  });

  it("keeps lines of the ink out of English texts and in the others; reasons wait for the debrief", () => {
    expect(part(before, `${CASE}/police/play/en`)).not.toHaveProperty(["bs.p.0001"]);
    expect(part(before, `${CASE}/police/play/ru`)).toHaveProperty(["bs.p.0001"]);
    expect(part(before, `${CASE}/police/play/ru`)).not.toHaveProperty(["bs.p.bench-count.why"]);
    expect(part(before, `${CASE}/police/debrief/ru`)).toHaveProperty(["bs.p.bench-count.why"]);
  });

  it("has the words of every option in the debrief's English: a run's ink gives only those that it offered", () => {
    expect(part(before, `${CASE}/police/debrief/en`)).toMatchObject({
      "bs.p.bench-count": "Go along the bench, count each card's days, and let go who is within thirty.",
    });
    expect(part(before, `${CASE}/police/debrief/ru`)).not.toHaveProperty(["bs.p.bench-count"]);
  });

  it("shows English where a translation is missing, and leaves the ink's own lines to the ink", () => {
    const without = shipped(own => own.delete(`${FOLDER}/text/ru.yaml`));
    expect(part(without, `${CASE}/police/play/ru`)).toMatchObject({ "case.title": "The bench" });
    expect(part(without, `${CASE}/police/play/ru`)).not.toHaveProperty(["bs.p.0001"]);
  });

  it("announces a role that can't be played", () => {
    const broken = shipped(replaced("police.ink", "-> desk", "-> dsek"));
    expect(broken.listings[0]?.case.roles).toMatchObject([{ id: "police", open: false, minutes: 5 }]);
  });

  it("a role begins on the case's first day and in the place its ink names first", () => {
    const elsewhere = replaced("case.yaml", "places:\n", "places:\n  row: { art: row, name: The row }\n");
    const { when, roles } = shipped(elsewhere).listings[0]?.case ?? {};
    expect(roles).toMatchObject([{ when, art: "precinct" }]);
    const later = shipped(replaced("case.yaml", "open: true", "open: true, when: 2017-11-02"));
    expect(later.listings[0]?.case.roles[0]?.when).toBe("2017-11-02");
  });
});
