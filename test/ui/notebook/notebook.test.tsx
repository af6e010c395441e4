// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it } from "vitest";
import type { Language, NotebookView } from "../../../src/app/view.ts";
import { notebookEmptySample, notebookFiledSample, notebookSample } from "../../../src/dev/samples/notebook.ts";
import { Notebook } from "../../../src/ui/notebook/notebook.tsx";
import { button, click, draw, listen, newRoot, one, viewOf } from "../render.tsx";

Element.prototype.scrollIntoView = () => {};
let sessions = 0;
let root: HTMLElement;
beforeEach(() => {
  root = newRoot();
  sessions += 1;
});

const { asked, intents } = listen();
beforeEach(() => {
  asked.length = 0;
});

/** Drafts are kept by session: each test has one of its own. */
const mine = (screen: NotebookView): NotebookView => ({ ...screen, session: `session-${sessions}` });
const show = (screen: NotebookView, language: Language = "en"): Promise<void> =>
  draw(root, language, () => <Notebook screen={mine(screen)} view={viewOf(screen, language)} intents={intents} />);

const radio = (violation: string): HTMLInputElement => one(root, `input[name=nb-violation][value=${violation}]`);
const labelled = (words: string): HTMLInputElement => {
  const label = [...root.querySelectorAll<HTMLLabelElement>(".nb-editor label")].find(each =>
    each.querySelector(".nb-name")?.textContent?.includes(words),
  );
  if (!label) throw new Error(`no label says ${words}`);
  return one(label, "input");
};
const save = (): Promise<void> => click(one(root, "button[type=submit]"));

describe("the notebook", () => {
  it("has one primary action, back to the case", async () => {
    await show(notebookSample("en"));
    expect(root.querySelectorAll("[data-action=primary]")).toHaveLength(1);
    await click(one(root, "[data-action=primary]"));
    expect(asked).toEqual([{ intent: "back", values: [] }]);
  });

  it("saves what the four steps say", async () => {
    await show(notebookEmptySample("en"));
    await click(radio("indiscriminate-raid"));
    await click(labelled("The check of row 14"));
    await click(labelled("Two of the team"));
    await click(labelled("ICCPR, art. 9"));
    await save();
    expect(asked).toEqual([
      {
        intent: "setFinding",
        values: [
          {
            violation: "indiscriminate-raid",
            about: "row-14",
            clues: ["plain-clothes-team"],
            provisions: ["iccpr-9"],
          },
        ],
      },
    ]);
  });

  it("refuses a third provision and says why", async () => {
    await show(notebookEmptySample("en"));
    await click(radio("no-fair-hearing"));
    await click(labelled("ICCPR, art. 13"));
    await click(labelled("ICCPR, art. 14"));
    const third = labelled("Code of Administrative Offences, art. 517(5)");
    await click(third);
    expect(third.checked).toBe(false);
    expect(root.textContent).toContain("You already have two.");
  });

  it("saves nothing without a violation or a subject, and says which step lacks", async () => {
    await show(notebookEmptySample("en"));
    await save();
    expect(root.textContent).toContain("Say what it is: step 1.");
    await click(radio("police-bribery"));
    await save();
    expect(root.textContent).toContain("Say whom or what it concerns: step 2.");
    expect(asked).toEqual([]);
  });

  it("keeps the draft when the language changes and when the notebook is opened again", async () => {
    await show(notebookEmptySample("en"));
    await click(radio("police-bribery"));
    await click(labelled("Nurlan"));
    await show(notebookEmptySample("ru"), "ru");
    expect(radio("police-bribery").checked).toBe(true);
    expect(labelled("Нурлан").checked).toBe(true);
    root = newRoot();
    await show(notebookEmptySample("en"));
    expect(radio("police-bribery").checked).toBe(true);
    expect(root.textContent).toContain("Your draft is as you left it.");
  });

  it("loses no click that comes before the page is drawn again", async () => {
    await show(notebookEmptySample("en"));
    const clues = [labelled("Two of the team"), labelled("The captain counts")];
    await act(() => {
      for (const clue of clues) clue.click();
    });
    expect(clues.map(clue => clue.checked)).toEqual([true, true]);
  });

  it("says that a draft isn't saved, but not of an edit that changed nothing", async () => {
    await show(notebookSample("en"));
    expect(root.querySelector(".nb-unsaved")).toBeNull();
    await click(button(root, "Edit: Identity papers taken or kept, Bek"));
    expect(root.querySelector(".nb-unsaved")).toBeNull();
    await click(labelled("Rustam"));
    expect(root.querySelector(".nb-unsaved")).not.toBeNull();
  });

  it("keeps the draft of a new finding while another is edited", async () => {
    await show(notebookSample("en"));
    await click(radio("police-bribery"));
    await click(button(root, "Edit: Identity papers taken or kept, Bek"));
    expect(radio("document-retention").checked).toBe(true);
    await click(button(root, "Leave the edit for now, write a new one"));
    expect(radio("police-bribery").checked).toBe(true);
  });

  it("lets a draft go only when the View shows the finding", async () => {
    const screen = notebookSample("en");
    const before = { ...screen, findings: screen.findings.slice(1) };
    await show(before);
    await click(radio("indiscriminate-raid"));
    await click(labelled("The check of row 14"));
    for (const clue of ["Two of the team", "Gulmira's card"]) await click(labelled(clue));
    for (const rule of ["ICCPR, art. 9", "C111"]) await click(labelled(rule));
    await save();
    expect(radio("indiscriminate-raid").checked).toBe(true);
    await show(screen);
    expect(root.querySelector("input[name=nb-violation]:checked")).toBeNull();
    expect(root.textContent).toContain("Saved: Indiscriminate raid and round-up, The check of row 14.");
  });

  it("withdraws the old subject when an edit changes whom it concerns", async () => {
    await show(notebookSample("en"));
    await click(button(root, "Edit: Identity papers taken or kept, Bek"));
    await click(labelled("Rustam"));
    await save();
    expect(asked.map(each => each.intent)).toEqual(["withdrawFinding", "setFinding"]);
    expect(asked[0]?.values).toEqual([{ violation: "document-retention", about: "bek" }]);
    expect(asked[1]?.values[0]).toMatchObject({ violation: "document-retention", about: "rustam" });
  });

  it("withdraws with a way back", async () => {
    const screen = notebookSample("en");
    await show(screen);
    await click(button(root, "Withdraw: Identity papers taken or kept, Bek"));
    await show({ ...screen, findings: screen.findings.filter(each => each.finding.about !== "bek") });
    await click(button(root, "Put it back"));
    expect(asked.map(each => each.intent)).toEqual(["withdrawFinding", "setFinding"]);
    expect(asked[1]?.values[0]).toEqual(screen.findings[1]?.finding);
  });

  it("explains the steps to the guided, until hidden", async () => {
    await show(notebookEmptySample("en"));
    expect(root.querySelectorAll(".nb-hint")).toHaveLength(4);
    await click(button(root, "Hide hints"));
    expect(root.querySelectorAll(".nb-hint")).toHaveLength(0);
    await click(button(root, "Show hints"));
    await show({ ...notebookEmptySample("en"), mode: "expert" });
    expect(root.querySelectorAll(".nb-hint")).toHaveLength(0);
  });

  it("narrows the catalogue while typing", async () => {
    await show(notebookEmptySample("en"));
    const field = one<HTMLInputElement>(root, "#nb-what-search");
    await act(() => {
      field.value = "bribes";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect([...root.querySelectorAll<HTMLInputElement>("input[name=nb-violation]")].map(each => each.value)).toEqual([
      "police-bribery",
    ]);
  });

  it("of a filed report is there to read alone", async () => {
    await show(notebookFiledSample("en"));
    expect(root.querySelector("form")).toBeNull();
    expect(root.querySelectorAll(".nb-finding button")).toHaveLength(0);
    expect(root.querySelectorAll("[data-action=primary]")).toHaveLength(1);
  });
});
