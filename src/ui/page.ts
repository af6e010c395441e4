import type { View } from "../app/view.ts";
import { t } from "../i18n/i18n.ts";

/** Puts language, settings and screen on the document's element, where the style sheets look for them. */
export function dressPage(document: Document, { language, settings, screen }: View): void {
  const { documentElement: html } = document;
  if (html.lang !== language) html.lang = language;
  const title = "caseTitle" in screen ? screen.caseTitle : "title" in screen ? screen.title : "";
  const full = title ? `${title} · ${t("common.product")}` : t("common.product");
  if (document.title !== full) document.title = full;
  const place = screen.name === "play" ? screen.place.art : "art" in screen ? screen.art : "";
  const marks: Readonly<Record<string, string>> = {
    text: String(settings.textSize),
    contrast: settings.contrast,
    motion: settings.motion,
    stage: settings.stage ? "on" : "off",
    on: screen.name,
    place,
  };
  // Writing an attribute restyles the page even where nothing changes.
  for (const [name, value] of Object.entries(marks)) if (html.dataset[name] !== value) html.dataset[name] = value;
}
