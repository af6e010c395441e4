import { expect, test } from "vitest";
import { language, loadFront, loadLanguage, loadLater, t } from "../../src/i18n/i18n.ts";
import { forFront as ru } from "../../src/i18n/ru/front.ts";

// Bug: a screen's words came in the language before, where the next one was on its way.
test("words that a screen asks for while a language is on its way come in that language", async () => {
  await loadLanguage("en");
  await loadFront();
  const spoken = loadLanguage("ru");
  await loadFront();
  expect(language()).toBe("ru");
  expect(t("hub.title")).toBe(ru.hub.title);
  await spoken;
});

test("a language brings what screens have asked for before it", async () => {
  await loadLater();
  await loadLanguage("kk");
  expect(t("debrief.title")).not.toBe("debrief.title");
});
