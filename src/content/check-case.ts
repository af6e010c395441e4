import type { Art } from "./art.ts";
import { kind, need, needAll } from "./check-refs.ts";
import type { LawFiles } from "./law-files.ts";
import { lawKinds } from "./law-kinds.ts";
import type { LoadedCase } from "./loaded.ts";
import { type Problem, reporterFor } from "./problem.ts";

/** What case.yaml says, against the folder, the art and the index of testimonies. */
export const checkCase = ({ id, file }: LoadedCase, law: LawFiles, art: Art): readonly Problem[] => {
  const problems: Problem[] = [];
  const report = reporterFor(file.source, problems);
  const { places, people, events, onlyIn, roles, sources, where } = file.value;
  if (file.value.id !== id)
    report(
      ["id"],
      "case-id",
      `The case calls itself "${file.value.id}", but its folder is "${id}".`,
      "Make them the same.",
    );
  need(report, ["where", "pin"], where.pin, kind("pin", art.pins, "assets/places/hub/place.json"));
  for (const [place, { art: drawn }] of Object.entries(places))
    need(
      report,
      ["places", place, "art"],
      drawn,
      kind("place art", art.places.keys(), "assets/places (one folder each)"),
    );
  const figures = kind("figure", art.figures, "assets/figures (one SVG each)");
  for (const [person, { figure }] of Object.entries(people))
    need(report, ["people", person, "figure"], figure, figures);
  for (const event of Object.keys(events))
    if (event in people)
      report(
        ["events", event],
        "id-twice",
        `"${event}" is a person and an event.`,
        "Rename the event: findings are about either, by id.",
      );
  // A case that is only announced has nobody in it yet.
  const announced = Object.values(file.value.roles).every(({ open }) => !open);
  if (!announced && !Object.values(people).some(({ inCase }) => inCase))
    report(
      ["people"],
      "people-none",
      "Nobody is one of the people of the case.",
      "Set inCase: true for those whom it concerns.",
    );
  const subjects = kind("person or event", [...Object.keys(people), ...Object.keys(events)], "case.yaml");
  for (const [role, ids] of Object.entries(onlyIn)) {
    needAll(report, ["onlyIn", role], ids, subjects);
    if (!(role in roles))
      report(
        ["onlyIn", role],
        "role-unknown",
        `The case has no office "${role}".`,
        "Name one that stands under roles.",
      );
  }
  needAll(report, ["sources"], sources, lawKinds(law).testimonies);
  return problems;
};
