// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { Language, Offline } from "../../src/app/view.ts";
import { loadFront } from "../../src/i18n/i18n.ts";
import { Without } from "../../src/ui/settings/without.tsx";
import { draw } from "./render.tsx";

type Row = { readonly offline: Offline; readonly language: Language; readonly says: string; readonly offers: string };

const ROWS: readonly Row[] = [
  { offline: { state: "unknown" }, language: "en", says: "Still being looked at.", offers: "" },
  {
    offline: { state: "loading", have: 3, of: 450, bytes: 5_200_000 },
    language: "en",
    says: "Still loading: 3 of 450 files are on this device.",
    offers: "",
  },
  // Never less than it takes.
  {
    offline: { state: "complete", have: 450, of: 450, bytes: 5_200_000 },
    language: "en",
    says: "Everything is on this device: 6 MB. It works with the network off.",
    offers: "",
  },
  {
    offline: { state: "complete", have: 450, of: 450, bytes: 5_200_000 },
    language: "ru",
    says: "На этом устройстве есть всё: 6 МБ. Работает и без сети.",
    offers: "",
  },
  {
    offline: { state: "sparing", bytes: 5_200_000 },
    language: "en",
    says: "Your browser was asked to save data, so only what you open is fetched.",
    offers: "Load everything now (up to 6 MB)",
  },
  {
    offline: { state: "sparing", bytes: 0 },
    language: "ru",
    says: "В браузере включена экономия данных, поэтому загружается только то, что вы открываете.",
    offers: "Загрузить всё сейчас",
  },
];

describe("what the settings say of the day without a network", () => {
  test.each(ROWS)("$offline.state, $language", async ({ offline, language, says, offers }) => {
    await loadFront();
    const root = document.createElement("div");
    let asked = 0;
    await draw(root, language, () => <Without offline={offline} keep={() => (asked += 1)} />);
    expect(root.querySelector("p")?.textContent).toBe(says);
    const button = root.querySelector("button");
    expect(button?.textContent ?? "").toBe(offers);
    button?.click();
    expect(asked).toBe(offers === "" ? 0 : 1);
  });
});
