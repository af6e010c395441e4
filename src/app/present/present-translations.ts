import type { Hub } from "../desk.ts";
import type { Library } from "../library.ts";
import { textOf } from "../texts.ts";
import { toldIn, toldOf } from "../told.ts";
import type { Language, TranslationsView } from "../view.ts";

type Offered = Pick<Library, "listings" | "lawTold">;

/** What a reader of this language meets in it, and what in another. */
export const presentTranslations = (offered: Offered, hub: Hub | null, language: Language): TranslationsView => ({
  law: toldOf(offered.lawTold, language),
  cases: offered.listings.map(({ case: { id, roles } }) => {
    const named = hub?.language === language ? hub.cases[id] : undefined;
    return {
      case: id,
      title: textOf(named?.texts ?? {}, "case.title", id),
      lang: named?.lang ?? "en",
      roles: roles
        .filter(role => role.open)
        .map(role => ({ id: role.id, told: toldIn(offered, id, role.id, language) })),
    };
  }),
});
