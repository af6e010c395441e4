import { makeCatalogue } from "../../../src/app/law/catalogue.ts";
import type { Desk } from "../../../src/app/law/items.ts";
import { wordingOf } from "../../../src/app/law/wording.ts";
import type { Texts } from "../../../src/app/library.ts";
import { indexLaw } from "../../../src/app/present/index-law.ts";
import type { Language } from "../../../src/app/view.ts";
import type { LawBook } from "../../../src/core/law/law.ts";
import type { Reference } from "../../../src/core/law/reference.ts";
import { ROOT } from "../../../src/tools/story/command.ts";
import { filesBelow } from "../../../src/tools/story/files.ts";
import { loadStories } from "../../../src/tools/story/load-stories.ts";
import { ship } from "../../../src/tools/story/ship.ts";

const { parts } = ship(loadStories(filesBelow(ROOT)));
const part = <Value>(name: string): Value => {
  const found = parts.find(each => each.name === name);
  if (found === undefined) throw new Error(`nothing ships as ${name}`);
  return found.value as Value;
};

/** The law desk as the program ships it, in one language. */
export const realDesk = (language: Language): Desk => {
  const law = indexLaw(part<LawBook>("law"), part<Texts>(`law/${language}`), language);
  const catalogue = makeCatalogue(law, part<Reference>("law/desk"), part<Texts>(`law/desk/${language}`));
  return { catalogue, wording: wordingOf(catalogue) };
};

/** The shipped reference: what the desk shows besides the law book. */
export const realReference = (): Reference => part<Reference>("law/desk");
