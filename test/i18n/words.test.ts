import { beforeAll, describe, expect, test } from "vitest";
import { formatDay } from "../../src/i18n/date.ts";
import { forFront as enFront } from "../../src/i18n/en/front.ts";
import { forLater as enLater } from "../../src/i18n/en/later.ts";
import { forPlay as enPlay } from "../../src/i18n/en/play.ts";
import { loadFront, loadLanguage, t, tCode } from "../../src/i18n/i18n.ts";
import { forFront as ruFront } from "../../src/i18n/ru/front.ts";
import { forLater as ruLater } from "../../src/i18n/ru/later.ts";
import { forPlay as ruPlay } from "../../src/i18n/ru/play.ts";

type Tree = { readonly [name: string]: string | Tree };
const PLURAL = /_(zero|one|two|few|many|other)$/;

const leaves = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([name, node]): [string, string][] =>
    typeof node === "string" ? [[`${path}${name}`, node]] : leaves(node, `${path}${name}.`),
  );
const en = new Map(leaves({ ...enPlay, ...enFront, ...enLater }));
const ru = new Map(leaves({ ...ruPlay, ...ruFront, ...ruLater }));
const bare = (keys: Iterable<string>): string[] => [...new Set([...keys].map(key => key.replace(PLURAL, "")))].sort();
const holes = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(found => found[1] ?? "").sort();

describe("both languages", () => {
  test("have the same keys", () => {
    expect(bare(ru.keys())).toEqual(bare(en.keys()));
  });

  test("fill in the same values", () => {
    // The singular may say "one" in words; what counts is the form with the number.
    const wanted = (key: string): string => en.get(`${key.replace(PLURAL, "")}_other`) ?? en.get(key) ?? "";
    const wrong = [...ru].filter(([key, text]) => holes(text).join() !== holes(wanted(key)).join());
    expect(wrong).toEqual([]);
  });

  test("leave nothing empty", () => {
    expect([...en, ...ru].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

describe("Russian", () => {
  test("has all four forms of everything that is counted", () => {
    const counted = bare([...en.keys()].filter(key => PLURAL.test(key)));
    const missing = counted.flatMap(key =>
      ["one", "few", "many", "other"].map(form => `${key}_${form}`).filter(form => !ru.has(form)),
    );
    expect(missing).toEqual([]);
  });

  // Names that stay in their own letters: organisations, licences, the typeface, keys.
  const KEPT = /FIDH|MIT|PDF|CC BY 4\.0|Noto Sans|SIL Open Font License 1\.1|\{\{\w+\}\}|№/g;
  test("has no English word on a Russian screen", () => {
    expect([...ru].filter(([, text]) => /[a-z]{2,}/i.test(text.replace(KEPT, "")))).toEqual([]);
  });

  const COUNTS = [
    { count: 1, says: "1 новая улика" },
    { count: 3, says: "3 новые улики" },
    { count: 5, says: "5 новых улик" },
    { count: 11, says: "11 новых улик" },
    { count: 21, says: "21 новая улика" },
  ];
  test.each(COUNTS)("counts as Russian does: $says", async ({ count, says }) => {
    await loadLanguage("ru");
    expect(t("play.fresh", { count })).toBe(says);
  });

  test("writes a date with the month's own word (Chromium doesn't, for some of our languages)", async () => {
    await loadLanguage("ru");
    expect(formatDay("2017-10-10")).toBe("10 октября 2017 года");
    await loadLanguage("en");
    expect(formatDay("2017-10-10")).toBe("10 October 2017");
    expect(formatDay("some day in autumn")).toBe("some day in autumn");
  });
});

beforeAll(loadFront);

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
