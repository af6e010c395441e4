import type { View } from "../app/view.ts";
import { t } from "../i18n/i18n.ts";
import { markPage } from "./marks.ts";

/**
 * Puts language, settings and screen on the document's element, where the style sheets look for them. `resized`: the
 * room may have changed though screen and text size have not.
 */
export function dressPage(
  document: Document,
  { language, settings, pictureWaits, screen }: View,
  resized = false,
): void {
  const { documentElement: html } = document;
  if (html.lang !== language) html.lang = language;
  const title =
    screen.name === "law"
      ? screen.title || t("common.lawDesk")
      : "caseTitle" in screen
        ? screen.caseTitle
        : "title" in screen
          ? screen.title
          : "";
  const full = title ? `${title} · ${t("common.product")}` : t("common.product");
  if (document.title !== full) document.title = full;
  const place = screen.name === "play" ? screen.place.art : "art" in screen ? screen.art : "";
  markPage(document, { settings, pictureWaits, on: screen.name, place }, resized);
}
