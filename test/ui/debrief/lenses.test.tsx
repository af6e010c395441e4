// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { LensesView } from "../../../src/app/view.ts";
import { lensesOf } from "../../../src/dev/samples/debrief-lenses.ts";
import { Lenses } from "../../../src/ui/debrief/lenses.tsx";
import { click, draw, listen, newRoot, one } from "../render.tsx";

let root: HTMLElement;
const { asked, intents } = listen();
beforeEach(() => {
  root = newRoot();
  asked.length = 0;
});
const english = lensesOf(en => en);
const show = (lenses: LensesView): Promise<void> =>
  draw(root, "en", () => <Lenses lenses={lenses} intents={intents} />);
const offices = (moment: string): string[] =>
  [...root.querySelectorAll<HTMLElement>(`[data-moment="${moment}"] [data-office]`)].map(
    office => `${office.dataset.office}: ${office.textContent}`,
  );

describe("two offices, the same hours", () => {
  it("shows both offices at each moment, one's own first, with what neither may do", async () => {
    await show(english);
    const [own, other] = offices("the-bus");
    expect(own).toMatch(/^police: .*Check each card/);
    expect(own).not.toContain("Could not:");
    expect(other).toMatch(/^consular: .*Ask for the ground/);
    expect(other).toContain("Could not: Tell anybody to get off.");
  });

  it("says what was decided here and how it's judged; nothing where nothing was", async () => {
    await show(english);
    expect(offices("the-bus")[0]).toMatch(/Yours: The bus: Unlawful/i);
    expect(offices("the-note")[0]).not.toContain("Yours:");
  });

  it("names the force of each, and leads to each response on the law desk", async () => {
    await show(english);
    expect(one(root, '[data-office="police"] summary').textContent).toMatch(/treaty/i);
    expect([...root.querySelectorAll("a")].map(link => link.getAttribute("href"))).toEqual([
      "#/law/response/pol-check-before-moving",
      "#/law/response/con-ask-who-is-held",
      "#/law/response/pol-prosecutor-supervises",
      "#/law/response/con-record-procedure",
    ]);
  });

  it("offers the other lens where it can be played", async () => {
    await show(english);
    await click(one(root, '[data-action="other-lens"]'));
    expect(asked).toEqual([{ intent: "openBriefing", values: ["market-raid", "consular"] }]);
  });

  it("says that it's in preparation where it can't", async () => {
    await show({ ...english, open: false });
    expect(root.querySelector('[data-action="other-lens"]')).toBeNull();
    expect(root.textContent).toMatch(/in preparation/);
  });
});
