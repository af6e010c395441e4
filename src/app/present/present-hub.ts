import type { RoleId } from "../../core/law/law.ts";
import type { StoredSession } from "../../core/ports.ts";
import type { Band } from "../../core/scoring/score.ts";
import { fold } from "../../core/session/state.ts";
import type { Hub } from "../desk.ts";
import type { Listing } from "../library.ts";
import { textOf } from "../texts.ts";
import { toldIn } from "../told.ts";
import type { HubView, SessionItem } from "../view.ts";

/** The runs of this device, and which of them lie in memory alone. */
type Runs = {
  readonly sessions: readonly StoredSession[];
  readonly listings: readonly Listing[];
  readonly unkept: ReadonlySet<string>;
};

const RANK: readonly Band[] = ["unsafe", "developing", "sound", "exemplary"];

/** One stored session as a line of a list; null for a log that can't be folded or whose case isn't shipped. */
export const presentSession = (stored: StoredSession, { listings, unkept }: Runs, hub: Hub): SessionItem | null => {
  const state = stored.events[0]?.type === "started" ? fold(stored.events) : null;
  const listing = listings.find(candidate => candidate.case.id === state?.started.case);
  if (state === null || listing === undefined) return null;
  const named = hub.cases[listing.case.id];
  return {
    id: stored.head.id,
    case: state.started.case,
    role: state.started.role,
    caseTitle: textOf(named?.texts ?? {}, "case.title"),
    lang: named?.lang ?? hub.language,
    updatedAt: stored.head.updatedAt,
    choices: state.choices.length,
    mode: state.started.mode,
    rewound: stored.head.forkedFrom !== null,
    band: state.filed?.score.band ?? null,
    nickname: stored.head.nickname ?? "",
    kept: !unkept.has(stored.head.id),
  };
};

export const presentSessions = (runs: Runs, hub: Hub): readonly SessionItem[] =>
  runs.sessions
    .map(stored => presentSession(stored, runs, hub))
    .filter(item => item !== null)
    .sort((a, b) => b.updatedAt - a.updatedAt);

const bestBand = (items: readonly SessionItem[], role: RoleId): Band | null =>
  items
    .filter(item => item.role === role)
    .reduce<Band | null>(
      (best, { band }) =>
        band !== null && RANK.indexOf(band) > RANK.indexOf(best ?? "unsafe") ? band : (best ?? band),
      null,
    );

/** What can be played stands above what is only announced; within both, in the order in which things happened. */
const playableFirst = (listings: readonly Listing[]): readonly Listing[] => {
  const open = ({ case: theCase }: Listing): number => Number(theCase.roles.some(role => role.open));
  return listings.toSorted((a, b) => open(b) - open(a) || (a.case.when < b.case.when ? -1 : 1));
};

export const presentHub = (runs: Runs, hub: Hub): HubView => {
  const { listings } = runs;
  const items = presentSessions(runs, hub);
  return {
    name: "hub",
    cases: playableFirst(listings).map(({ case: theCase }) => {
      const { texts, lang } = hub.cases[theCase.id] ?? { texts: {}, lang: hub.language };
      const ours = items.filter(item => item.case === theCase.id);
      return {
        id: theCase.id,
        lang,
        title: textOf(texts, "case.title"),
        teaser: textOf(texts, "case.teaser", ""),
        place: textOf(texts, "case.place", theCase.where.place),
        pin: theCase.where.pin,
        roles: theCase.roles.map(({ id, open, minutes }) => ({
          id,
          open,
          minutes,
          told: toldIn({ listings }, theCase.id, id, hub.language),
          band: bestBand(ours, id),
          running: ours.some(item => item.role === id && item.band === null),
        })),
      };
    }),
    sessions: items,
  };
};
