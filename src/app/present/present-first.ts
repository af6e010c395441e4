import type { RoleId } from "../../core/law/law.ts";
import { orderShown } from "../../core/session/shuffle.ts";
import type { StoryHead, Texts } from "../library.ts";
import { textOf } from "../texts.ts";
import type { FirstTurn, Language } from "../view.ts";
import { presentChoices, presentLine } from "./present-line.ts";
import { sceneryOf } from "./scenery.ts";

/** What a new run begins with. `seed`: of the run that will begin, which orders its choices. */
type From = {
  readonly case: string;
  readonly role: RoleId;
  readonly head: StoryHead;
  readonly texts: Texts;
  readonly told: Language;
  readonly seed: number;
};

/** The first turn of a run, as the play screen will show it. */
export const presentFirst = ({
  case: theCase,
  role,
  head: { cast, first, art },
  texts,
  told,
  seed,
}: From): FirstTurn => {
  const telling = { role, case: cast, texts };
  const [scenery] = sceneryOf([first]);
  return {
    case: theCase,
    role,
    caseTitle: textOf(texts, "case.title"),
    told,
    art,
    time: scenery?.time ?? null,
    mood: scenery?.mood ?? "day",
    lines: first.lines.map(line => presentLine(telling, line)),
    choices: presentChoices(texts, { ...first, choices: orderShown(first.choices, seed) }),
  };
};
