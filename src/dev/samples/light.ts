import type { AboutView, Language, LoadingView, SettingsView, TranslationsView } from "../../app/view.ts";
import { hub } from "./hub.ts";
import { toldSample } from "./told.ts";

const translations = (language: Language): TranslationsView => ({
  law: { language, status: language === "en" ? "original" : "machine" },
  cases: hub(language).cases.map(({ id, title, lang, roles }) => ({
    case: id,
    title,
    lang,
    roles: roles.map(role => ({ id: role.id, told: toldSample(language) })),
  })),
});

export const settings = (language: Language): SettingsView => ({
  name: "settings",
  offline: { state: "complete", have: 443, of: 443, bytes: 5_915_838 },
  translations: translations(language),
});
export const about = (language: Language): AboutView => ({ name: "about", translations: translations(language) });
export const loading = (): LoadingView => ({ name: "loading" });
