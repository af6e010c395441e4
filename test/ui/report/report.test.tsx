// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { ReportView } from "../../../src/app/view.ts";
import { reportEmptySample, reportSample } from "../../../src/dev/samples/report.ts";
import { Report } from "../../../src/ui/report/report.tsx";
import { button, click, draw, listen, newRoot, one, viewOf } from "../render.tsx";

let root: HTMLElement;
const { asked, intents } = listen();
beforeEach(() => {
  root = newRoot();
  asked.length = 0;
});
const show = (screen: ReportView, language: "en" | "ru" = "en"): Promise<void> =>
  draw(root, language, () => <Report screen={screen} view={viewOf(screen, language)} intents={intents} />);

describe("the report", () => {
  it("files with its one primary action", async () => {
    await show(reportSample("en"));
    expect(root.querySelectorAll("[data-action=primary]")).toHaveLength(1);
    await click(one(root, "[data-action=primary]"));
    expect(asked.map(each => each.intent)).toEqual(["fileReport"]);
  });

  it("warns of a finding without a clue, and lists the clues that no finding uses", async () => {
    const screen = reportSample("en");
    await show(screen);
    expect(root.querySelectorAll(".rp-warn")).toHaveLength(1);
    expect(root.querySelectorAll(".rp-unused li")).toHaveLength(screen.unused.length);
    expect(root.textContent).toContain("Filing is final.");
  });

  it("leads back to the notebook", async () => {
    await show(reportSample("en"));
    await click(button(root, "Edit in the notebook"));
    expect(asked.map(each => each.intent)).toEqual(["openNotebook"]);
  });

  it("may be filed empty, and says what that means", async () => {
    await show(reportEmptySample("en"));
    expect(root.textContent).toContain("whatever you saw then counts as missed");
    expect(root.querySelector("[data-action=primary]")).not.toBeNull();
  });

  it.each([
    [1, "1 вывод"],
    [3, "3 вывода"],
    [5, "5 выводов"],
  ])("counts %i in Russian", async (count, words) => {
    const screen = reportSample("ru");
    const first = screen.findings[0];
    if (!first) throw new Error("the sample has no finding");
    const findings = Array.from({ length: count }, (_, n) => ({
      ...first,
      finding: { ...first.finding, about: `person-${n}` },
    }));
    await show({ ...screen, findings }, "ru");
    expect(one(root, "h2").textContent).toBe(words);
  });
});
