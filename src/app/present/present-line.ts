import type { Case } from "../../core/case/case.ts";
import type { Cue } from "../../core/case/cue.ts";
import type { RoleId } from "../../core/law/law.ts";
import type { Choice, Line, Turn } from "../../core/ports.ts";
import { isDecisionOption } from "../../core/session/shuffle.ts";
import type { Texts } from "../library.ts";
import { filled, textOf } from "../texts.ts";
import type { ChoiceView, LineView } from "../view.ts";
import { presentPerson } from "./person.ts";

/** What the words of a turn are made from: who plays, who there is, and the texts in one language. */
export type Telling = { readonly role: RoleId; readonly case: Pick<Case, "people">; readonly texts: Texts };

export const presentLine = ({ role, case: theCase, texts }: Telling, line: Line): LineView => ({
  id: line.id,
  text: filled(textOf(texts, line.id, line.text), line.variables),
  speaker: line.speaker === null ? null : presentPerson(theCase, texts, line.speaker),
  clues: line.clues.map(id => ({ id, text: textOf(texts, `${role}.clue.${id}`) })),
  // The build has seen to it that every cue is one of ours.
  cue: line.directions.cue as Cue | undefined,
  tellsCue: line.directions.told,
});

/** A choice's words in the language of the texts. */
export const choiceText = (texts: Texts, choice: Choice, turn: Turn): string =>
  filled(textOf(texts, choice.id, choice.text), turn.variables);

const kindOf = (choice: Choice): ChoiceView["kind"] => {
  if (choice.hotspot !== null) return "examine";
  if (choice.skip !== null) return "skip";
  return isDecisionOption(choice) ? "decision" : "free";
};

/** What a turn offers, in the order it is given in. */
export const presentChoices = (texts: Texts, turn: Turn): readonly ChoiceView[] =>
  turn.choices.map(choice => ({
    id: choice.id,
    text: choiceText(texts, choice, turn),
    kind: kindOf(choice),
    hotspot: choice.hotspot,
  }));
