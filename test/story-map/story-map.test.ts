// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { storyMap } from "../../src/tools/proof/map/story-map.ts";
import { proveFixture } from "../proof/fixture.ts";

const mapOf = async (fixture: string): Promise<Document> => {
  const { roles } = await proveFixture(fixture);
  const [role] = roles;
  if (role === undefined) throw new Error(`${fixture} has no role to draw`);
  const page = storyMap(role);
  return new DOMParser().parseFromString(page, "text/html");
};

describe("the story map", () => {
  it("has every knot as a box that leads to its texts, and an arrow for each way", async () => {
    const document = await mapOf("sound");
    const boxes = [...document.querySelectorAll("svg a")];
    expect(boxes.map(box => box.querySelector(".name")?.textContent)).toEqual(
      [...document.querySelectorAll("section h3")].map(head => head.firstChild?.textContent?.trim()),
    );
    for (const box of boxes) expect(document.getElementById(box.getAttribute("href")?.slice(1) ?? "")).not.toBeNull();
    expect(document.querySelectorAll("svg .way").length).toBeGreaterThanOrEqual(boxes.length - 1);
  });

  it("marks nothing in a sound story, and says that nothing fails", async () => {
    const document = await mapOf("sound");
    expect(document.querySelectorAll(".wrong, .missed, .failures")).toHaveLength(0);
    expect(document.querySelector(".whole")?.textContent).toBe("Nothing fails.");
  });

  it.each([
    ["unreached-knot", "attic", "police.ink"],
    ["clue-never-obtainable", null, "police.key.yaml"],
    ["impossible-condition", null, "police.ink"],
  ])("of %s: the failing place is red, with file and line", async (fixture, knot, file) => {
    const document = await mapOf(fixture);
    const red = [...document.querySelectorAll("svg .wrong .name")].map(name => name.textContent);
    if (knot !== null) expect(red).toContain(knot);
    expect(red.length).toBeGreaterThan(0);
    expect(document.querySelector(".failures")?.textContent).toMatch(new RegExp(`${file}:\\d+`));
  });

  it("shows gate and condition of every option, and every line under who speaks it", async () => {
    const document = await mapOf("sound");
    expect(document.querySelectorAll("section .gate").length).toBe(
      document.querySelectorAll("svg .knot g rect").length,
    );
    expect(document.querySelector("section i")?.textContent).toMatch(/only with a finding of/);
    const told = document.querySelectorAll("section tr.line").length;
    expect(document.querySelectorAll("details li")).toHaveLength(told);
  });

  it("shows a text with markup in it as text", async () => {
    const { roles } = await proveFixture("sound");
    const [role] = roles;
    if (role === undefined) throw new Error("no role");
    const [first, ...rest] = role.role.ink.lines;
    if (first === undefined) throw new Error("no line");
    const lines = [{ ...first, text: "<img src=x onerror=alert(1)>" }, ...rest];
    const page = storyMap({ ...role, role: { ...role.role, ink: { ...role.role.ink, lines } } });
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=x");
  });
});
