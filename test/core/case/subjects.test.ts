import { describe, expect, it } from "vitest";
import { subjectsFor } from "../../../src/core/case/subjects.ts";
import { aCase, person } from "../../builders.ts";

const shared = aCase({
  people: [person("gulmira"), person("clerk"), person("captain")],
  events: ["row-14", "consulate"],
  onlyIn: { consular: ["clerk", "consulate"], police: ["captain"] },
});

describe("whom and what a finding can be about", () => {
  it.each([
    ["consular", ["gulmira", "clerk"], ["row-14", "consulate"]],
    ["police", ["gulmira", "captain"], ["row-14"]],
    ["union", ["gulmira"], ["row-14"]],
  ] as const)("%s: everybody's and its own, nobody else's", (role, people, events) => {
    expect(subjectsFor(shared, role)).toEqual({ people, events });
  });

  it("without onlyIn: all that the case has, in its order", () => {
    const { people, events } = subjectsFor(aCase(), "police");
    expect(people).toEqual(aCase().people.map(({ id }) => id));
    expect(events).toEqual(aCase().events);
  });
});
