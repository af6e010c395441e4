import type { Case } from "../../core/case/case.ts";
import type { Texts } from "../library.ts";
import { textOf } from "../texts.ts";
import type { PersonView } from "../view.ts";

/** A person of the case by id, named in the trainee's language. */
export const presentPerson = (theCase: Pick<Case, "people">, texts: Texts, id: string): PersonView => ({
  id,
  name: textOf(texts, `person.${id}.name`),
  title: textOf(texts, `person.${id}.title`, ""),
  figure: theCase.people.find(person => person.id === id)?.figure ?? "",
});

/** The name of what a finding is about: a person or an event. */
export const presentSubject = (theCase: Case, texts: Texts, id: string): string =>
  theCase.events.includes(id) ? textOf(texts, `event.${id}`) : textOf(texts, `person.${id}.name`);
