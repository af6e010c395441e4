import { kind, need } from "./check-refs.ts";
import { type LawFiles, roleOf } from "./law-files.ts";
import type { LoadedCase } from "./loaded.ts";
import { type Problem, reporterFor } from "./problem.ts";

/** What lenses.yaml says, against the offices of the case, their keys, and the lawful responses of each. */
export const checkLenses = ({ file, lenses, roles }: LoadedCase, law: LawFiles): readonly Problem[] => {
  const problems: Problem[] = [];
  if (lenses === null) return problems;
  const report = reporterFor(lenses.source, problems);
  const offices = kind("office", Object.keys(file.value.roles), "case.yaml, under roles");
  const seen = new Set<string>();
  lenses.value.moments.forEach((moment, at) => {
    const path = ["moments", at] as const;
    if (seen.has(moment.id))
      report([...path, "id"], "id-twice", `There are two moments "${moment.id}".`, "Rename one of them.");
    seen.add(moment.id);
    if (Object.keys(moment.offices).length < 2)
      report(
        [...path, "offices"],
        "lens-alone",
        `"${moment.id}" has one office only.`,
        "Say what another office of the case could do here, or take the moment out.",
      );
    for (const [role, { responses, decision }] of Object.entries(moment.offices)) {
      const office = [...path, "offices", role];
      need(report, office, role, offices);
      const own = Object.entries(law.responses).filter(([, each]) => [role, "any"].includes(roleOf(each.role)));
      const known = kind(
        "response",
        own.map(([id]) => id),
        `stories/law/responses.yaml, for ${role}`,
      );
      responses.forEach((id, n) => {
        need(report, [...office, "responses", n], id, known);
      });
      const key = roles.find(each => each.role === role)?.key;
      if (decision !== undefined && key)
        need(
          report,
          [...office, "decision"],
          decision,
          kind("decision", Object.keys(key.value.decisions), `${role}.key.yaml`),
        );
    }
  });
  return problems;
};
