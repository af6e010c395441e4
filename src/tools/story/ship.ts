import type { KeyBook, Listing, StoryBook, Texts } from "../../app/library.ts";
import { LANGUAGES, type Language } from "../../app/view.ts";
import { toCase } from "../../content/case-file.ts";
import { deskTextsOf } from "../../content/desk-texts.ts";
import { lawTextsOf, toLawBook } from "../../content/law-files.ts";
import { toMoments } from "../../content/lens-file.ts";
import type { LoadedCase, LoadedRole } from "../../content/loaded.ts";
import type { TextPart } from "../../content/texts-of.ts";
import { toKey } from "../../content/to-key.ts";
import { toReference } from "../../content/to-reference.ts";
import type { LawBook } from "../../core/law/law.ts";
import type { Reference } from "../../core/law/reference.ts";
import type { Best } from "../../core/scoring/score.ts";
import { bestOf } from "./best-of.ts";
import { canonical, sha256 } from "./hashes.ts";
import type { Stories } from "./load-stories.ts";

/** One part of the library, by the name under which it is fetched: `market-raid/police/story`. */
export type Part = { readonly name: string; readonly value: StoryBook | KeyBook | LawBook | Reference | Texts };

export type Shipment = { readonly listings: readonly Listing[]; readonly parts: readonly Part[] };

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
    parts.push({
      name: `law/${language}`,
      value: Object.fromEntries([...lawTexts].map(([id, english]) => [id, translated[id]?.text || english])),
    });
    // The desk's English is in the reference itself; what a translation lacks is shown in it, and marked.
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
      texts: { en: textsIn(loaded, "en", null, ["hub"]), ru: textsIn(loaded, "ru", null, ["hub"]) },
    };
  });
  return { listings, parts };
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
  const { people, events, onlyIn } = toCase(loaded.file.value);
  const story: StoryBook = { cast: { people, events, onlyIn }, ink, storyHash, keyHash };
  return {
    role: role.role,
    parts: [
      { name: `${name}/story`, value: story },
      { name: `${name}/key`, value: { key, best, keyHash, moments: toMoments(loaded.lenses?.value ?? null) } },
      ...LANGUAGES.flatMap((language): readonly Part[] => [
        { name: `${name}/play/${language}`, value: textsIn(loaded, language, role, ["hub", "play"]) },
        {
          name: `${name}/debrief/${language}`,
          value: { ...neverShown(loaded, language, role), ...textsIn(loaded, language, role, ["debrief"]) },
        },
      ]),
    ],
  };
};

/** The English of choices under a condition: a run may never have shown them, and the debrief names them all the same. */
const neverShown = (loaded: LoadedCase, language: Language, { ink }: LoadedRole): Texts => {
  const translated = loaded.texts.get(language)?.value ?? {};
  return Object.fromEntries(
    ink.choices.flatMap(({ text, tags: { id }, conditional }) =>
      conditional && id !== null && !translated[id]?.text ? [[id, text]] : [],
    ),
  );
};

/**
 * The case's texts, and one role's, in a language. Where a translation is missing the English stands in for it; lines
 * and choices have theirs in the ink.
 */
const textsIn = (
  loaded: LoadedCase,
  language: Language,
  role: LoadedRole | null,
  parts: readonly TextPart[],
): Texts => {
  const translated = loaded.texts.get(language)?.value ?? {};
  const others = loaded.roles.filter(other => other !== role);
  const foreign = new Set(
    others.flatMap(other => [...other.ink.lines, ...other.ink.choices].map(({ tags }) => tags.id)),
  );
  const own = new Set(role === null ? [] : [...role.ink.lines, ...role.ink.choices].map(({ tags }) => tags.id));
  const texts: Record<string, string> = {};
  for (const { id, text, part, from } of loaded.english) {
    if (!parts.includes(part)) continue;
    if (
      others.some(other => id.startsWith(`${other.role}.`)) ||
      (foreign.has(id.replace(/\.why$/, "")) && !own.has(id.replace(/\.why$/, "")))
    )
      continue;
    const translation = translated[id]?.text;
    if (translation) texts[id] = translation;
    else if (!("at" in from)) texts[id] = text;
  }
  return texts;
};
