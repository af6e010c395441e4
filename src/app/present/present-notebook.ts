import { subjectsFor } from "../../core/case/subjects.ts";
import type { Finding } from "../../core/session/event.ts";
import type { OpenSession } from "../open-session.ts";
import { filled, textOf } from "../texts.ts";
import type { ClueView, FindingView, NotebookView, ReportView } from "../view.ts";
import type { LawIndex } from "./index-law.ts";
import { presentSubject } from "./person.ts";
import { presentProvision, presentViolation, violationName } from "./present-law.ts";
import { presentHead } from "./present-play.ts";
import { sceneryOf } from "./scenery.ts";

/** Every clue obtained, with the line it came with. */
export const presentClues = (open: OpenSession): readonly ClueView[] => {
  const role = open.live.state.started.role;
  const scenery = sceneryOf(open.live.turns);
  const clues = new Map<string, ClueView>();
  open.live.turns.forEach((turn, at) => {
    for (const line of turn.lines) {
      for (const id of line.clues) {
        if (clues.has(id)) continue;
        const there = scenery[at];
        clues.set(id, {
          id,
          text: textOf(open.texts, `${role}.clue.${id}`),
          line: filled(textOf(open.texts, line.id, line.text), line.variables),
          speaker: line.speaker === null ? null : textOf(open.texts, `person.${line.speaker}.name`),
          place: textOf(open.texts, `place.${there?.place ?? ""}.name`, ""),
          scene: textOf(open.texts, `${role}.scene.${there?.scene ?? ""}`, ""),
        });
      }
    }
  });
  return [...clues.values()];
};

const presentFinding = (open: OpenSession, law: LawIndex, finding: Finding): FindingView => ({
  finding,
  violation: violationName(law, finding.violation),
  about: presentSubject(open.case, open.texts, finding.about),
  clues: finding.clues.map(id => textOf(open.texts, `${open.live.state.started.role}.clue.${id}`)),
  provisions: finding.provisions.map(id => presentProvision(law, id).label),
});

const subjectsOf = (open: OpenSession): NotebookView["subjects"] => {
  const { people, events } = subjectsFor(open.case, open.live.state.started.role);
  const view = (id: string, person: boolean) => ({ id, name: presentSubject(open.case, open.texts, id), person });
  return [...people.map(id => view(id, true)), ...events.map(id => view(id, false))];
};

export const presentNotebook = (open: OpenSession, law: LawIndex): NotebookView => ({
  ...presentHead(open),
  name: "notebook",
  clues: presentClues(open),
  findings: open.live.state.findings.map(finding => presentFinding(open, law, finding)),
  violations: law.book.violations.map(violation => presentViolation(law, violation)),
  provisions: law.book.provisions.map(({ id }) => presentProvision(law, id)),
  subjects: subjectsOf(open),
  filed: open.live.state.filed !== null,
});

export const presentReport = (open: OpenSession, law: LawIndex): ReportView => {
  const used = new Set(open.live.state.findings.flatMap(finding => finding.clues));
  const clues = presentClues(open);
  return {
    ...presentHead(open),
    name: "report",
    findings: open.live.state.findings.map(finding => presentFinding(open, law, finding)),
    clueCount: clues.length,
    unused: clues.filter(clue => !used.has(clue.id)),
  };
};
