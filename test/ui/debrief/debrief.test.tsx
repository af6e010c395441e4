// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { DebriefView } from "../../../src/app/view.ts";
import { debriefExemplarySample, debriefRewoundSample, debriefUnsafeSample } from "../../../src/dev/samples/debrief.ts";
import { Debrief } from "../../../src/ui/debrief/debrief.tsx";
import { button, click, draw, listen, newRoot, one, viewOf } from "../render.tsx";

Element.prototype.scrollIntoView = () => {};
let root: HTMLElement;
const { asked, intents } = listen();
beforeEach(() => {
  root = newRoot();
  asked.length = 0;
});
const show = (screen: DebriefView, language: "en" | "ru" = "en"): Promise<void> =>
  draw(root, language, () => <Debrief screen={screen} view={viewOf(screen, language)} intents={intents} />);

describe("the debrief, read by tools", () => {
  it("tells the band, and each competency's count in the whole case", async () => {
    await show(debriefUnsafeSample("en"));
    expect(one(root, "[data-band]").dataset.band).toBe("unsafe");
    const scores = [...root.querySelectorAll<HTMLElement>("[data-competency]")].map(each => [
      each.dataset.competency,
      each.dataset.score,
    ]);
    expect(scores).toEqual([
      ["observe", "9/14"],
      ["identify", "4/17"],
      ["cite", "1.25/8"],
      ["act", "2.9/12"],
      ["protect", "3/6"],
    ]);
  });

  it("has one primary action, to the map", async () => {
    await show(debriefUnsafeSample("en"));
    expect(root.querySelectorAll("[data-action=primary]")).toHaveLength(1);
    await click(one(root, "[data-action=primary]"));
    expect(asked.map(each => each.intent)).toEqual(["openHub"]);
  });
});

describe("the debrief, read by people", () => {
  it("groups the people by what became of them", async () => {
    await show(debriefUnsafeSample("en"));
    const groups = [...root.querySelectorAll(".db-group")].map(each => [
      each.querySelector(".db-group-label strong")?.textContent,
      [...each.querySelectorAll(".db-person")].map(person => person.textContent),
    ]);
    expect(groups).toEqual([
      ["2", ["Aizada", "Bek"]],
      ["2", ["The trader", "Rustam"]],
      ["2", ["Gulmira", "Nurlan"]],
    ]);
  });

  it("rewinds to the choice's place in the session", async () => {
    await show(debriefUnsafeSample("en"));
    await click(button(root, "Try it the other way from here: Two years of birth"));
    expect(asked).toEqual([{ intent: "rewind", values: ["sample", 14] }]);
  });

  it("leads from a harm to the decision behind it", async () => {
    await show(debriefUnsafeSample("en"));
    await click(one(root, ".db-ledger .db-link"));
    expect(document.activeElement?.id).toBe("decision-14");
  });

  it("names the decision beside each harm that stood in the way", async () => {
    await show(debriefUnsafeSample("en"));
    const lines = [...root.querySelectorAll(".db-reasons .db-link")].map(each => each.textContent);
    expect(lines).not.toHaveLength(0);
    for (const line of lines) expect(line).toMatch(/ harm · Two years of birth$/);
  });

  it("never shows a bare percentage", async () => {
    await show(debriefUnsafeSample("en"));
    expect(root.textContent).not.toMatch(/\d\s*%/);
    expect(root.textContent).toContain("9 of 11 on your route · 9 of 14 in the whole case");
  });

  it("writes counts and sources as Russian does", async () => {
    await show(debriefUnsafeSample("ru"), "ru");
    expect(root.textContent).toContain("1,25 из 8 во всём деле");
    expect(root.textContent).toContain("Доклад, введение, о политическом кризисе, сноски 48, 51, 52; 2 свидетельства");
    expect(root.textContent).toContain("Доклад, раздел I.5, сноска 158; 1 свидетельство");
  });

  it("says of a rewound run that it is one, and of an older key that the score stays", async () => {
    await show(debriefRewoundSample("en"));
    expect(root.textContent).toContain("Rewound run");
    expect(root.textContent).toContain("Its score stays as it was filed");
    await show(debriefExemplarySample("en"));
    expect(root.textContent).not.toContain("Rewound run");
  });

  it("opens everything for paper, and folds it again", async () => {
    await show(debriefUnsafeSample("en"));
    const closed = (): number => root.querySelectorAll("details:not([open])").length;
    const before = closed();
    expect(before).toBeGreaterThan(10);
    window.dispatchEvent(new Event("beforeprint"));
    expect(closed()).toBe(0);
    window.dispatchEvent(new Event("afterprint"));
    expect(closed()).toBe(before);
  });
});
