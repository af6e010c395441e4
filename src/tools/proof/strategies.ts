import type { Key, Present } from "../../core/case/key.ts";
import type { LawBook } from "../../core/law/law.ts";
import { citationsOf, citedCount } from "../../core/scoring/citation.ts";
import type { Finding } from "../../core/session/event.ts";
import { hash32, isDecisionOption } from "../../core/session/shuffle.ts";
import type { Offer } from "./graph.ts";
import type { Sight, Strategy } from "./play.ts";

type Notes = Strategy["notes"];
type Decide = (options: readonly Offer[]) => Offer | undefined;

/** The text of a choice in some language. */
export type TextOf = (choice: string) => string;

/** Chance with a seed: the same on every machine. */
const diceOf = (seed: number): ((sides: number) => number) => {
  let throws = 0;
  return sides => {
    throws += 1;
    return Math.floor((hash32(`${seed}/${throws}`) / 2 ** 32) * sides);
  };
};

/** Looks at everything, asks whatever tells something new, skips nothing; only decisions are left to `decide`. */
const careful =
  (decide: Decide): Strategy["choose"] =>
  ({ offers, edges, clues, node }: Sight) => {
    const isNews = ({ choice }: Offer): boolean =>
      edges.get(choice.id)?.told.clues.some(clue => !clues.has(clue)) === true;
    const options = offers.filter(({ choice }) => isDecisionOption(choice));
    const others = offers.filter(({ choice }) => !isDecisionOption(choice) && choice.skip === null);
    const onward = others.find(({ choice }) => edges.get(choice.id)?.to !== node.index);
    const chosen =
      others.find(isNews) ?? (options.length > 0 ? (decide(options) ?? options[0]) : (onward ?? offers[0]));
    return chosen?.choice.id ?? "";
  };

const mostBy =
  (worth: (choice: string) => number): Decide =>
  options => {
    const [top] = options.toSorted((a, b) => worth(b.choice.id) - worth(a.choice.id));
    return top;
  };

const noteOf = ({ violation, about }: Present, clues: readonly string[], provisions: readonly string[]): Finding => ({
  violation,
  about,
  clues,
  provisions,
});

/** Every violation that a clue shows, with those clues, and cited by `cite`. */
const notesCiting =
  (key: Key, cite: (present: Present) => readonly string[]): Notes =>
  clues =>
    key.present.flatMap(present => {
      const shown = present.clues.filter(clue => clues.has(clue));
      return shown.length === 0 ? [] : [noteOf(present, shown, cite(present))];
    });

const rightNotes = (key: Key): Notes => notesCiting(key, present => present.primary.slice(0, 2));

/** The same two provisions for everything: the pair that pays most of all that the key ever asks for. */
const bestPair = (key: Key, law: LawBook): readonly string[] => {
  const asked = [...new Set(key.present.flatMap(({ primary, accepted }) => [...primary, ...accepted]))].sort();
  const pairs = asked.flatMap((one, at) => asked.slice(at).map(other => [one, other]));
  const worth = (pair: readonly string[]): number =>
    key.present.reduce(
      (sum, present) => sum + citedCount(citationsOf(pair, present, key.role, law), present).earned,
      0,
    );
  return pairs.toSorted((a, b) => worth(b) - worth(a))[0] ?? [];
};

/** Each violation of the catalogue once: where it's right if it's right anywhere, otherwise about the first person. */
const everything =
  (key: Key, law: LawBook): Notes =>
  clues => {
    const right = rightNotes(key)(clues);
    const about = key.people[0] ?? "";
    const rest = law.violations.filter(({ id }) => !key.present.some(present => present.violation === id));
    return [...right, ...rest.map(({ id }) => ({ violation: id, about, clues: [], provisions: [] }))];
  };

const creditOf = (key: Key): ((choice: string) => number) => {
  const options = new Map(key.decisions.flatMap(each => each.options.map(option => [option.choice, option] as const)));
  return choice => {
    const option = options.get(choice);
    return option === undefined ? 0 : option.credit - 0.001 * option.harms.length;
  };
};

const LAW_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(law\w*|legal\w*|articles?|codes?|rules?|rights?|courts?|judges?|prosecutors?|complaints?|registers?|orders?|conventions?|treat(y|ies)|reports?|evidence|proof|witness(es)?|interpreters?|consulates?|sign(ed)?|inspect\w*|in writing)\b/giu,
  ru: /закон|юрист|адвокат|стать[яеию]|кодекс|правил|прав[ао]|суд|прокур|жалоб|реестр|журнал|приказ|конвенц|договор|рапорт|протокол|доказ|свидетел|переводчик|консул|подпис|инспек|письменн/giu,
  kk: /заң|адвокат|бап|кодекс|ереже|құқ|сот|прокур|шағым|журнал|бұйрық|конвенц|шарт|рапорт|хаттама|дәлел|куә|аудармашы|консул|қол қой|инспек|жазба/giu,
  ky: /мыйзам|юрист|адвокат|берене|кодекс|эреже|укук|сот|прокур|даттан|журнал|буйрук|конвенц|келишим|рапорт|протокол|далил|күбө|котормочу|консул|кол кой|инспек|жазуу/giu,
};

/** Decisions without judgement; all else as well as can be: every clue seen, every violation noted and cited rightly. */
const naive = (key: Key, decide: Decide): Strategy => ({
  choose: careful(decide),
  notes: rightNotes(key),
  opens: true,
});

export const first = (key: Key): Strategy => naive(key, options => options[0]);

export const longest = (key: Key, text: TextOf): Strategy =>
  naive(
    key,
    mostBy(choice => text(choice).length),
  );

export const shortest = (key: Key, text: TextOf): Strategy =>
  naive(
    key,
    mostBy(choice => -text(choice).length),
  );

export const mentionsLaw = (key: Key, text: TextOf, language: string): Strategy =>
  naive(
    key,
    mostBy(choice => text(choice).match(LAW_WORDS[language] ?? /$^/)?.length ?? 0),
  );

export const random = (key: Key, seed: number): Strategy => {
  const dice = diceOf(seed);
  return naive(key, options => options[dice(options.length)]);
};

/** Takes anything that is offered, and writes nothing down. */
export const wander = (seed: number): Strategy => {
  const dice = diceOf(seed);
  return {
    choose: ({ offers }) => offers[dice(offers.length)]?.choice.id ?? "",
    notes: () => [],
    opens: seed % 2 === 0,
  };
};

/** The best option of every decision; the notebook is kept without judgement. */
const unread = (key: Key, notes: Notes, opens: boolean): Strategy => ({
  choose: careful(mostBy(creditOf(key))),
  notes,
  opens,
});

export const flagEverything = (key: Key, law: LawBook): Strategy => unread(key, everything(key, law), true);

export const flagNothing = (key: Key): Strategy => unread(key, () => [], false);

export const citeEverything = (key: Key, law: LawBook): Strategy => {
  const pair = bestPair(key, law);
  return unread(
    key,
    notesCiting(key, () => pair),
    true,
  );
};
