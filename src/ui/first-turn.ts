import type { FirstTurn, Language, LineView } from "../app/view.ts";
import type { PlayWords } from "../i18n/words.ts";
import { bySpeaker } from "./play/by-speaker.ts";
import { isNumbered } from "./play/numbered.ts";

type Child = Node | string | false | null | undefined;
type Attributes = Readonly<Record<string, string>>;

const element = (name: string, attributes: Attributes, ...children: readonly Child[]): HTMLElement => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  for (const child of children) if (child) made.append(child);
  return made;
};

/** Room for a sign, which comes with the program. */
const noSign = (): SVGElement => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of [
    ["class", "icon"],
    ["viewBox", "0 0 24 24"],
    ["aria-hidden", "true"],
    ["focusable", "false"],
  ] as const)
    svg.setAttribute(name, value);
  return svg;
};

/**
 * The first turn of a run, by hand, element by element as `Play` has it (test/ui/first-turn holds them together): what can
 * be read and chosen, and what it needs to stand where it will stay.
 */
const playOf = (turn: FirstTurn, words: PlayWords, language: Language): HTMLElement => {
  const told = (text: string): Child => (turn.told === language ? text : element("span", { lang: turn.told }, text));
  const lineOf = (line: LineView): readonly Child[] => [
    line.cue && !line.tellsCue && element("p", { class: "heard" }, noSign(), words.play.heard[line.cue]),
    element("p", { class: "line", "data-line-id": line.id }, told(line.text)),
  ];
  const speeches = bySpeaker(turn.lines).map(({ speaker, lines }) =>
    element(
      "div",
      { class: speaker ? "speech" : "telling" },
      speaker &&
        element(
          "p",
          { class: "speaker" },
          element("span", { class: "portrait", "aria-hidden": "true" }),
          element(
            "span",
            {},
            element("b", {}, told(speaker.name)),
            speaker.title !== "" && element("small", {}, told(speaker.title)),
          ),
        ),
      ...lines.flatMap(lineOf),
    ),
  );
  const numbered = turn.choices.filter(isNumbered);
  const options = numbered.map(({ id, kind, text }, at) =>
    element(
      "li",
      {},
      element(
        "button",
        { type: "button", class: "option", "data-choice-id": id, "data-kind": kind, "aria-keyshortcuts": `${at + 1}` },
        element("span", { class: "n", "aria-hidden": "true" }, `${at + 1}`),
        element("span", {}, told(text)),
      ),
    ),
  );
  const list = element("ol", { class: "options" }, ...options);
  if (numbered.length > 1) list.dataset.many = "";
  const things = turn.choices
    .filter(({ kind }) => kind === "examine")
    .map(({ id, hotspot, text }) =>
      element(
        "li",
        {},
        element(
          "button",
          { type: "button", class: "chip", "data-choice-id": id, "data-hotspot-id": hotspot ?? "" },
          noSign(),
          told(text),
        ),
      ),
    );
  const look =
    things.length > 0 &&
    element(
      "div",
      { class: "look", id: "look", tabindex: "-1" },
      element("h2", {}, words.play.lookAt),
      element("ul", {}, ...things),
    );
  return element(
    "div",
    { class: "play" },
    element(
      "header",
      { class: "play-head" },
      element(
        "div",
        { class: "hud" },
        element(
          "div",
          { class: "plate hud-who" },
          element("span", { class: "emblem" }, noSign()),
          element(
            "div",
            { class: "hud-title" },
            element("p", { class: "hud-role" }, words.roles[turn.role]),
            element("h1", {}, told(turn.caseTitle)),
          ),
          turn.time !== null && element("p", { class: "clock" }, element("span", { class: "unseen" }), turn.time),
        ),
      ),
    ),
    element("div", { class: "stage-window" }),
    element(
      "main",
      { class: "paper panel" },
      element(
        "section",
        { class: "say", "aria-label": words.play.text, tabindex: "0", "data-focus": "text" },
        ...speeches,
      ),
      element("section", { class: "do", "aria-label": words.play.choices }, numbered.length > 0 && list, look),
    ),
  );
};

/** Whether all of a turn can be shown so: with anything left out, a choice would be pressed in ignorance of it. */
export const isPlain = ({ lines, choices }: FirstTurn): boolean =>
  choices.every(({ kind }) => kind !== "skip") && lines.every(({ clues }) => clues.length === 0);

/**
 * Puts the first turn where the page says that it's loading. A choice that is pressed before the program has come is held
 * (`data-held`): createUi takes the turn over, and the choice. The last press counts.
 */
export function drawFirstTurn(root: HTMLElement, turn: FirstTurn, words: PlayWords, language: Language): void {
  const play = playOf(turn, words, language);
  play.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>("[data-choice-id]") : null;
    if (!pressed) return;
    for (const held of play.querySelectorAll<HTMLElement>("[data-held]")) delete held.dataset.held;
    pressed.dataset.held = "";
  });
  const { case: theCase, role } = turn;
  const attributes = { class: "app", "data-screen": "play", "data-case": theCase, "data-role": role };
  root.replaceChildren(element("div", { ...attributes, "data-ready": "false" }, play));
}
