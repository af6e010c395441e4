import type { ReplayFault } from "../../core/session/replay.ts";
import type { OpenSession } from "../open-session.ts";
import { filled, textOf } from "../texts.ts";
import type { ProblemView } from "../view.ts";
import { choiceText } from "./present-line.ts";

/** The old record in plain lines: what was told, what was chosen; a choice that is gone stands there by its id. */
const recordOf = (open: OpenSession): ProblemView["record"] => {
  const told = open.live.turns.flatMap((turn, at) => {
    const id = open.live.state.choices[at];
    const choice = turn.choices.find(candidate => candidate.id === id);
    const lines = turn.lines.map(line => ({ text: filled(textOf(open.texts, line.id, line.text), line.variables) }));
    if (id === undefined) return lines;
    return [...lines, { text: `→ ${choice ? choiceText(open.texts, choice, turn) : textOf(open.texts, id)}` }];
  });
  const rest = open.live.state.choices.slice(open.live.turns.length);
  return [...told, ...rest.map(id => ({ text: `→ ${textOf(open.texts, id)}` }))];
};

/** A stored session that the edited story can't carry on. */
export const presentUnplayable = (open: OpenSession | null, fault: ReplayFault): ProblemView => {
  const started = open?.live.state.started;
  return {
    name: "problem",
    code: fault.code === "choice-gone" ? "content-changed" : fault.code,
    values: { number: fault.at + 1, choice: fault.choice ?? "", detail: fault.detail },
    record: open === null ? [] : recordOf(open),
    told: open?.told ?? null,
    session: open?.head.id ?? null,
    restart: started ? { case: started.case, role: started.role } : null,
  };
};
