import type { Choice, Turn } from "../../core/ports.ts";
import { outcomeOf } from "../../core/session/live.ts";
import type { OpenSession } from "../open-session.ts";
import { filled, textOf } from "../texts.ts";
import type { HotspotView, PlayHead, PlayView } from "../view.ts";
import { presentPerson } from "./person.ts";
import { choiceText, presentChoices, presentLine, type Telling } from "./present-line.ts";
import { type Scenery, sceneryOf } from "./scenery.ts";

/** What every screen of a session has at its head. */
export const presentHead = (open: OpenSession): PlayHead => {
  const { started } = open.live.state;
  return {
    session: open.head.id,
    case: started.case,
    role: started.role,
    caseTitle: textOf(open.texts, "case.title"),
    told: open.told,
    mode: started.mode,
    rewound: open.head.forkedFrom !== null,
  };
};

/** What the words of an open session are made from. */
const tellingOf = (open: OpenSession): Telling => ({
  role: open.live.state.started.role,
  case: open.case,
  texts: open.texts,
});

/** The choice taken in each turn, as it was offered. */
const takenIn = (open: OpenSession): readonly (Choice | null)[] =>
  open.live.turns.map((turn, at) => {
    const id = open.live.state.choices[at];
    return turn.choices.find(choice => choice.id === id) ?? null;
  });

const hotspotsOf = (
  open: OpenSession,
  turn: Turn,
  taken: readonly (Choice | null)[],
  scenery: readonly Scenery[],
): readonly HotspotView[] => {
  const here = scenery.at(-1)?.place;
  const spots = new Map<string, HotspotView>();
  taken.forEach((choice, at) => {
    const then = open.live.turns[at];
    if (choice?.hotspot == null || then === undefined || scenery[at]?.place !== here) return;
    const name = choiceText(open.texts, choice, then);
    spots.set(choice.hotspot, { id: choice.hotspot, name, choice: null, found: true });
  });
  for (const choice of turn.choices) {
    if (choice.hotspot === null) continue;
    const name = choiceText(open.texts, choice, turn);
    spots.set(choice.hotspot, { id: choice.hotspot, name, choice: choice.id, found: false });
  }
  return [...spots.values()];
};

const sureOf = (open: OpenSession, turn: Turn): PlayView["sure"] => {
  const offered = new Set(turn.choices.map(choice => choice.id));
  const decision = open.key?.key.decisions.find(
    candidate => candidate.sure && candidate.options.some(option => offered.has(option.choice)),
  );
  return decision ? { decision: decision.id, stated: open.live.state.sureness[decision.id] ?? null } : null;
};

const feedbackOf = (open: OpenSession): PlayView["feedback"] => {
  if (open.live.state.started.mode !== "guided" || open.justTaken === null || open.debriefTexts === null) return null;
  const options = open.key?.key.decisions.flatMap(decision => decision.options) ?? [];
  const option = options.find(candidate => candidate.choice === open.justTaken);
  return option ? { gate: option.gate, why: textOf(open.debriefTexts, `${option.choice}.why`) } : null;
};

const meterOf = (open: OpenSession, turn: Turn): PlayView["meter"] => {
  const meter = open.key?.key.meter;
  const n = meter ? turn.variables[meter.variable] : undefined;
  if (!meter || typeof n !== "number") return null;
  const text = textOf(open.texts, `${open.live.state.started.role}.meter`);
  return { n, of: meter.of, text: filled(text, { n, of: meter.of }) };
};

const endedOf = (open: OpenSession, turn: Turn): PlayView["ended"] => {
  if (turn.choices.length > 0) return null;
  const { ending } = outcomeOf(open.live.turns);
  const id = `${open.live.state.started.role}.ending.${ending ?? ""}`;
  const texts = open.debriefTexts ?? {};
  return { title: textOf(texts, `${id}.title`, ""), text: textOf(texts, `${id}.text`, "") };
};

const EMPTY_TURN: Turn = { lines: [], choices: [], variables: {} };

/** The play screen of an open session. */
export const presentPlay = (open: OpenSession): PlayView => {
  const { turns, state } = open.live;
  const turn = turns.at(-1) ?? EMPTY_TURN;
  const scenery = sceneryOf(turns);
  const now = scenery.at(-1);
  const taken = takenIn(open);
  const last = taken[turns.length - 2] ?? null;
  const before = turns[turns.length - 2] ?? EMPTY_TURN;
  const role = state.started.role;
  const scenes = open.key?.key.scenes ?? [];
  const telling = tellingOf(open);
  const lines = turn.lines.map(line => presentLine(telling, line));
  return {
    ...presentHead(open),
    name: "play",
    turn: turns.length - 1,
    scene: {
      index: Math.max(0, scenes.indexOf(now?.scene ?? "")),
      total: scenes.length,
      title: textOf(open.texts, `${role}.scene.${now?.scene ?? ""}`, ""),
    },
    time: now?.time ?? null,
    meter: meterOf(open, turn),
    place: {
      id: now?.place ?? "",
      art: open.case.places.find(place => place.id === now?.place)?.art ?? "",
      name: textOf(open.texts, `place.${now?.place ?? ""}.name`, ""),
    },
    cast: (now?.cast ?? []).map(id => presentPerson(open.case, open.texts, id)),
    speaker: turn.lines.findLast(line => line.speaker !== null)?.speaker ?? null,
    mood: now?.mood ?? "day",
    sound: now?.sound ?? null,
    // Made only where it's read: it grows with every turn, and seldom is.
    get past() {
      return turns.slice(0, -1).map((then, at) => {
        const previous = taken[at - 1] ?? null;
        return {
          choice: previous === null ? null : choiceText(open.texts, previous, turns[at - 1] ?? EMPTY_TURN),
          lines: then.lines.map(line => presentLine(telling, line)),
        };
      });
    },
    taken: last === null ? null : choiceText(open.texts, last, before),
    lines,
    choices: presentChoices(open.texts, turn),
    hotspots: hotspotsOf(open, turn, taken, scenery),
    examined: last?.hotspot ?? null,
    sure: sureOf(open, turn),
    feedback: feedbackOf(open),
    clueCount: state.clues.length,
    findingCount: state.findings.length,
    freshClues: Math.max(0, state.clues.length - open.seenClues),
    ended: endedOf(open, turn),
  };
};
