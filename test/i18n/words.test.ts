import { beforeAll, describe, expect, test } from "vitest";
import { quotesMatch, strangeWords } from "../../src/content/alphabet.ts";
import { TRANSLATED } from "../../src/core/language.ts";
import { formatDay } from "../../src/i18n/date.ts";
import { loadFront, loadLanguage, loadLater, t, tCode } from "../../src/i18n/i18n.ts";
import { bare, COUNTED, holes, PLURAL, wordsOf } from "./languages.ts";

const en = wordsOf("en");

describe.each(TRANSLATED)("the interface in %s", language => {
  const own = wordsOf(language);

  test("has the same keys as in English", () => {
    expect(bare(own.keys())).toEqual(bare(en.keys()));
  });

  test("fills in the same values", () => {
    // The singular may say "one" in words; what counts is the form with the number.
    const wanted = (key: string): string => en.get(`${key.replace(PLURAL, "")}_other`) ?? en.get(key) ?? "";
    const wrong = [...own].filter(([key, text]) => holes(text).join() !== holes(wanted(key)).join());
    expect(wrong).toEqual([]);
  });

  test("leaves nothing empty", () => {
    expect([...own].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("has every form of everything that is counted, and no form that is never asked for", () => {
    const counted = bare([...en.keys()].filter(key => PLURAL.test(key)));
    const forms = counted.flatMap(key => COUNTED[language].map(form => `${key}_${form}`)).sort();
    expect([...own.keys()].filter(key => PLURAL.test(key)).sort()).toEqual(forms);
  });

  test("has no letter of another alphabet and closes its quotes", () => {
    const wrong = [...own].filter(([, text]) => strangeWords(language, text).length > 0 || !quotesMatch(text));
    expect(wrong).toEqual([]);
  });

  // Names that stay in their own letters: organisations, licences, the typeface, keys.
  const KEPT = /Escape|FIDH|MIT|PDF|CC BY 4\.0|Noto Sans|SIL Open Font License 1\.1|\{\{\w+\}\}|№/g;
  test("has no English word on its screens", () => {
    expect([...own].filter(([, text]) => /[a-z]{2,}/i.test(text.replace(KEPT, "")))).toEqual([]);
  });
});

describe("what is counted", () => {
  const COUNTS = [
    ["ru", 1, "1 новая улика"],
    ["ru", 3, "3 новые улики"],
    ["ru", 5, "5 новых улик"],
    ["ru", 11, "11 новых улик"],
    ["ru", 21, "21 новая улика"],
    ["kk", 1, "1 жаңа айғақ"],
    ["kk", 5, "5 жаңа айғақ"],
    ["ky", 1, "1 жаңы айгак"],
    ["ky", 21, "21 жаңы айгак"],
  ] as const;
  test.each(COUNTS)("in %s, %d: %s", async (language, count, says) => {
    await loadLanguage(language);
    expect(t("play.fresh", { count })).toBe(says);
  });
});

describe("a date has the month's own word (Chromium hasn't, for some of our languages)", () => {
  const DAYS = [
    ["en", "10 October 2017"],
    ["ru", "10 октября 2017 года"],
    ["kk", "2017 жылғы 10 қазан"],
    ["ky", "2017-жыл, 10-октябрь"],
  ] as const;
  test.each(DAYS)("%s: %s", async (language, says) => {
    await loadLanguage(language);
    expect(formatDay("2017-10-10")).toBe(says);
    expect(formatDay("some day in autumn")).toBe("some day in autumn");
  });
});

beforeAll(() => Promise.all([loadFront(), loadLater()]));

describe("codes that come from the core, the store and the controller have words of their own", () => {
  const NOTICES = [
    "not-offered",
    "no-such-choice",
    "already-filed",
    "too-many-provisions",
    "clue-not-obtained",
    "no-such-finding",
    "content-missing",
    "story-error",
    "store-unavailable",
    "store-full",
    "store-broken",
    "session-unknown",
    "session-conflict",
  ];
  const PROBLEMS = [
    "no-such-case",
    "role-not-open",
    "no-such-session",
    "unknown-address",
    "content-missing",
    "content-changed",
    "diverged",
    "log-empty",
    "story-error",
  ];
  beforeAll(() => loadLanguage("en"));
  test.each(NOTICES)("notice %s", code => {
    expect(tCode("notice", code)).not.toBe(tCode("notice", "unknown"));
  });
  test.each(PROBLEMS)("problem %s", code => {
    expect(tCode("problem", code, { number: 7 })).not.toMatch(/unforeseen|didn’t foresee|\{\{/);
  });
  test("a code nobody has words for says so without naming itself", () => {
    expect(tCode("notice", "brand-new")).toBe("That didn’t work. Nothing was lost.");
  });
});
