// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createController } from "../../src/app/controller.ts";
import type { Library, StoryHead, Texts } from "../../src/app/library.ts";
import { presentFirst } from "../../src/app/present/present-first.ts";
import type { Language } from "../../src/app/view.ts";
import type { RoleId } from "../../src/core/law/law.ts";
import { loadLanguage } from "../../src/i18n/i18n.ts";
import { playWords } from "../../src/i18n/words.ts";
import { ROOT } from "../../src/tools/story/command.ts";
import { filesBelow } from "../../src/tools/story/files.ts";
import { loadStories } from "../../src/tools/story/load-stories.ts";
import { ship } from "../../src/tools/story/ship.ts";
import { drawFirstTurn, isPlain } from "../../src/ui/first-turn.ts";
import { createUi } from "../../src/ui/ui.tsx";
import { aWorld, libraryOf, made, on } from "../app/world.ts";
import { listen } from "./render.tsx";

const { listings, parts } = ship(loadStories(filesBelow(ROOT)));
const part = <Value>(name: string): Value => parts.find(each => each.name === name)?.value as Value;

/** As much of what ships as a first turn needs. */
const library: Library = {
  ...libraryOf(made()),
  listings,
  storyHead: async (theCase, role) => part<StoryHead>(`${theCase}/${role}/head`),
  playTexts: async (theCase, role, language) => part<Texts>(`${theCase}/${role}/play/${language}`),
};

const SEED = 2026;
const LANGUAGES: readonly Language[] = ["en", "ru", "kk", "ky"];
type Row = { readonly case: string; readonly role: RoleId; readonly language: Language; readonly told: Language };
const ROWS: readonly Row[] = listings.flatMap(({ case: { id, roles } }) =>
  roles
    .filter(({ open }) => open)
    .flatMap(({ id: role }) =>
      LANGUAGES.map(language => ({
        case: id,
        role,
        language,
        told: part(`${id}/${role}/play/${language}`) ? language : ("ru" as const),
      })),
    ),
);

const firstOf = ({ case: theCase, role, told }: Row) =>
  presentFirst({
    case: theCase,
    role,
    head: part<StoryHead>(`${theCase}/${role}/head`),
    texts: part<Texts>(`${theCase}/${role}/play/${told}`),
    told,
    seed: SEED,
  });

/** The View of a run that has just begun. */
const viewOf = async ({ case: theCase, role, language }: Row) => {
  const controller = createController(aWorld({ library, seed: () => SEED, languages: [language] }));
  await controller.navigate(`#/case/${theCase}/${role}/play`);
  return controller.view();
};

const POLICE: Row = { case: "market-raid", role: "police", language: "en", told: "en" };

let root: HTMLElement;
const drawn = async (row: Row): Promise<void> => {
  drawFirstTurn(root, firstOf(row), await playWords[row.language](), row.language);
  await loadLanguage(row.language);
};

beforeAll(() => {
  window.scrollTo = () => undefined;
});
beforeEach(() => {
  root = document.body.appendChild(document.createElement("div"));
});
afterEach(() => root.remove());

/** What early.ts leaves to the program: signs, heads, and what only a reader is told of the clock. */
const bare = (element: Element | null): string => {
  const copy = element?.cloneNode(true) as Element;
  for (const left of copy.querySelectorAll("svg, .portrait, .clock .unseen")) left.replaceChildren();
  // The order of attributes says nothing.
  for (const one of [copy, ...copy.querySelectorAll("*")])
    for (const { name, value } of [...one.attributes].sort((a, b) => a.name.localeCompare(b.name))) {
      one.removeAttribute(name);
      one.setAttribute(name, value);
    }
  return copy.outerHTML;
};

describe("the first turn, before the program has come", () => {
  test("is told in every language that ships, of every open role", () => {
    expect(ROWS).toHaveLength(32);
    expect(ROWS.filter(({ language, told }) => language !== told)).toHaveLength(12);
  });

  test.each(ROWS)("$case, $role, $language: is that of the program, and its elements stay", async row => {
    await drawn(row);
    expect(isPlain(firstOf(row))).toBe(true);
    const SAME = [".hud-who", ".say", ".do"];
    const before = SAME.map(selector => ({ selector, html: bare(root.querySelector(selector)) }));
    const elements = [...root.querySelectorAll(".panel, .line, [data-choice-id], h1")];
    expect(elements.length).toBeGreaterThan(5);
    createUi(root, listen().intents).update(await viewOf(row));
    for (const { selector, html } of before) expect(bare(root.querySelector(selector))).toBe(html);
    for (const element of elements) expect(root.contains(element)).toBe(true);
    expect(root.querySelector("[data-ready=true]")).not.toBeNull();
  });

  test("with a scene to skip, or a clue, it waits for the program", () => {
    const turn = firstOf(POLICE);
    const [line, ...lines] = turn.lines;
    const [choice, ...choices] = turn.choices;
    if (!line || !choice) throw new Error("the first turn has neither line nor choice");
    expect(isPlain({ ...turn, choices: [{ ...choice, kind: "skip" }, ...choices] })).toBe(false);
    expect(isPlain({ ...turn, lines: [{ ...line, clues: [{ id: "a", text: "A" }] }, ...lines] })).toBe(false);
  });

  test("a choice that was pressed is taken when the program has come, the last one that was", async () => {
    await drawn(POLICE);
    const [first, second] = root.querySelectorAll<HTMLElement>(".option");
    first?.click();
    second?.click();
    expect(root.querySelectorAll("[data-held]")).toHaveLength(1);
    const { asked, intents } = listen();
    createUi(root, intents).update(await viewOf(POLICE));
    expect(asked).toEqual([{ intent: "choose", values: [second?.dataset.choiceId] }]);
    expect(root.querySelector("[data-held]")).toBeNull();
  });

  test("where another run goes on, nothing of it is left and nothing is chosen", async () => {
    await drawn(POLICE);
    root.querySelector<HTMLElement>(".option")?.click();
    const view = await viewOf({ ...POLICE, role: "consular" });
    const { asked, intents } = listen();
    createUi(root, intents).update(view);
    expect(root.querySelector("[data-case]")?.getAttribute("data-role")).toBe("consular");
    const ids = [...root.querySelectorAll<HTMLElement>(".option")].map(({ dataset }) => dataset.choiceId);
    expect(ids).toEqual(on(view, "play").choices.map(({ id }) => id));
    expect(asked).toEqual([]);
  });
});
