import { describe, expect, test } from "vitest";
import { mutantsOf } from "../mutants/mutants.ts";

const insteadOf = (source: string): readonly string[] => mutantsOf("a.ts", source).map(({ source: text }) => text);

describe("mistakes put in on purpose: one at a time, never in a type, always a program", () => {
  test.each([
    {
      rule: "a comparison",
      source: "f(a < 2);",
      mutants: ["f(((a) <= (2)));", "f(((a) >= (2)));", "f(true);", "f(false);"],
    },
    { rule: "a condition", source: "if (a) f();", mutants: ["if (true) f();", "if (false) f();"] },
    { rule: "a default", source: "f(a ?? b);", mutants: ["f(((a) && (b)));"] },
    { rule: "a sum", source: "f(a + b);", mutants: ["f(((a) - (b)));"] },
    { rule: "texts joined aren't a sum", source: 'f(a + "b");', mutants: ['f(a + "");'] },
    { rule: "a call left out", source: "f(a.filter(b));", mutants: ["f(a);"] },
    { rule: "a call swapped", source: "f(a.some(b));", mutants: ["f(a.every(b));"] },
    { rule: "an answer", source: "f(x => x);", mutants: ["f((() => undefined));"] },
    { rule: "a list and a text", source: 'f(["a"]);', mutants: ["f([]);", 'f([""]);'] },
    { rule: "asking first", source: "f(a?.b);", mutants: ["f(a.b);"] },
    { rule: "a sign", source: "f(!a, -b);", mutants: ["f((a), -b);", "f(!a, (+b));"] },
    { rule: "no type, no import", source: 'import a from "a"; const b: "c" | true = a as "c";', mutants: [] },
  ])("$rule", ({ source, mutants }) => {
    expect(insteadOf(source)).toEqual(mutants);
  });

  test("each says where it is and what was there", () => {
    const [first] = mutantsOf("a.ts", "f();\nf(a && b);");
    expect(first).toMatchObject({ file: "a.ts", line: 2, was: "a && b", is: "((a) || (b))" });
  });
});
