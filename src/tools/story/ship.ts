import type { HubTexts, KeyBook, Library, Listing, StoryBook, StoryHead, Texts } from "../../app/library.ts";
import { LANGUAGES } from "../../app/view.ts";
import { toCase } from "../../content/case-file.ts";
import { deskTextsOf } from "../../content/desk-texts.ts";
import { lawTextsOf, toLawBook } from "../../content/law-files.ts";
import { toMoments } from "../../content/lens-file.ts";
import type { LoadedCase, LoadedRole } from "../../content/loaded.ts";
import { toKey } from "../../content/to-key.ts";
import { toReference } from "../../content/to-reference.ts";
import { statusOf, toldRole } from "../../content/told-roles.ts";
import { canonical } from "../../core/canonical.ts";
import type { LawBook } from "../../core/law/law.ts";
import type { Reference } from "../../core/law/reference.ts";
import type { Turn } from "../../core/ports.ts";
import type { Best } from "../../core/scoring/score.ts";
import { createInkStory } from "../../ink/ink-story.ts";
import { bestOf } from "./best-of.ts";
import { sha256 } from "./hashes.ts";
import { lawEnglish } from "./law-english.ts";
import type { Stories } from "./load-stories.ts";
import { hubTexts, optionsIn, textsIn } from "./ship-texts.ts";

/** One part of the library, by the name under which it is fetched: `market-raid/police/story`. */
export type Part = {
  readonly name: string;
  readonly value: StoryHead | StoryBook | KeyBook | LawBook | Reference | Texts | Hub;
};

type Hub = Readonly<Record<string, HubTexts>>;

export type Shipment = Pick<Library, "listings" | "lawTold"> & { readonly parts: readonly Part[] };

/** What goes into the program. A role that can't be played yet is left out, and its case announced without it. */
export const ship = (stories: Stories): Shipment => {
  const book = toLawBook(stories.law.files);
  const parts: Part[] = [
    { name: "law", value: book },
    { name: "law/desk", value: toReference(stories.law.files) },
  ];
  const deskTexts = deskTextsOf(stories.law.files);
  const lawTexts = lawTextsOf(stories.law.files);
  for (const language of LANGUAGES) {
    const translated = stories.lawTexts.get(language)?.value ?? {};
    const russian = language === "en" ? {} : (stories.lawTexts.get("ru")?.value ?? {});
    parts.push({
      name: `law/${language}`,
      value: Object.fromEntries(
        [...lawTexts]
          // What could have been done stands in English in the law itself.
          .filter(([id]) => language !== "en" || !id.startsWith("response."))
          .map(([id, english]) => [id, translated[id]?.text || russian[id]?.text || english]),
      ),
    });
    // The desk's English is in the reference itself; what an unfinished translation lacks is shown in it, and marked.
    parts.push({
      name: `law/desk/${language}`,
      value: Object.fromEntries(
        deskTexts.flatMap(({ id }) => (translated[id]?.text ? [[id, translated[id].text]] : [])),
      ),
    });
  }
  const listings = stories.cases.map((loaded): Listing => {
    const playable = loaded.roles.flatMap(role => shipRole(loaded, role, book) ?? []);
    parts.push(...playable.flatMap(role => role.parts));
    const { id, when, where, places, ...announced } = toCase(loaded.file.value);
    const roles = announced.roles.map(office => {
      const role = loaded.roles.find(own => own.role === office.id);
      const begins = role?.ink.tagLines.find(({ tags }) => tags.directions.place !== undefined)?.tags.directions.place;
      return {
        ...office,
        open: office.open && playable.some(own => own.role === office.id),
        art: places.find(place => place.id === begins)?.art ?? office.art,
      };
    });
    return {
      case: { id, when, where, roles, places },
      told: Object.fromEntries(loaded.roles.map(role => [role.role, toldRole(loaded, role)])),
    };
  });
  for (const language of LANGUAGES)
    parts.push({
      name: `hub/${language}`,
      value: Object.fromEntries(stories.cases.map(loaded => [loaded.id, hubTexts(loaded, language)])),
    });
  const whole = lawEnglish(stories.law.files);
  const lawTold = Object.fromEntries(
    [...stories.lawTexts].flatMap(([language, { value }]) => {
      const status = statusOf(whole, value);
      return status ? [[language, status]] : [];
    }),
  );
  return { listings, lawTold, parts };
};

/** Chance may come into a story from its second turn on: the first is written down here, for every seed. */
const SEEDS = [0, 1, 2, 3, 4];

/** The first turn of a story; null where it can't be told, which the checks say better. Throws where chance changes it. */
const firstTurn = (name: string, ink: string): Turn | null => {
  const turns = SEEDS.map(seed => createInkStory(ink).start(seed));
  const [first] = turns;
  if (!first?.ok) return null;
  if (turns.every(turn => turn.ok && canonical(turn.value) === canonical(first.value))) return first.value;
  throw new Error(`stories/${name}.ink: chance changes the first turn. Leave it out until the first choice.`);
};

const shipRole = (
  loaded: LoadedCase,
  role: LoadedRole,
  book: LawBook,
): { readonly role: string; readonly parts: readonly Part[] } | null => {
  if (role.json === null || role.key === null) return null;
  const ink = canonical(JSON.parse(role.json));
  const key = toKey(role.key.value, loaded.file.value, role.ink);
  const storyHash = sha256(ink);
  const keyHash = sha256(canonical(key));
  const best: Best = bestOf(role, { caseId: loaded.id, json: role.json, key, law: book });
  const name = `${loaded.id}/${role.role}`;
  const { people, events, onlyIn, roles } = toCase(loaded.file.value);
  const told = toldRole(loaded, role);
  const first = firstTurn(name, ink);
  if (first === null) return null;
  const art = roles.find(({ id }) => id === role.role)?.art ?? "";
  const head: StoryHead = { cast: { people, events, onlyIn }, first, art, storyHash, keyHash };
  return {
    role: role.role,
    parts: [
      { name: `${name}/head`, value: head },
      { name: `${name}/story`, value: { ink } satisfies StoryBook },
      { name: `${name}/key`, value: { key, best, keyHash, moments: toMoments(loaded.lenses?.value ?? null) } },
      ...LANGUAGES.filter(language => language === "en" || language in told).flatMap((language): readonly Part[] => [
        { name: `${name}/play/${language}`, value: textsIn(loaded, language, role, ["hub", "play"]) },
        {
          name: `${name}/debrief/${language}`,
          value: { ...textsIn(loaded, language, role, ["debrief"]), ...optionsIn(loaded, language, role, key) },
        },
      ]),
    ],
  };
};
