import type { HotspotView, HubView, PersonView, PlayView, Screen, Settings, View } from "../app/view.ts";
import { createStage } from "../stage/stage.ts";

/** A page with the stage alone, for drawing and measuring: `window.stageSample` shows any sample. Never built into the app. */
const settings: Settings = {
  language: "en",
  textSize: 100,
  contrast: "normal",
  motion: "system",
  sound: false,
  mode: "guided",
  stage: true,
};

const person = (id: string, figure: string): PersonView => ({ id, name: id, title: "", figure });

const PEOPLE = {
  gulmira: person("gulmira", "seller-scarf"),
  captain: person("captain", "police-captain"),
  senior: person("senior", "officer-migration"),
  aizada: person("aizada", "seller-young"),
  rustam: person("rustam", "man-bag"),
  nurlan: person("nurlan", "porter-youth"),
  duty: person("duty", "police-duty"),
  counsel: person("counsel", "counsel"),
} as const;

const THINGS: Readonly<Record<string, readonly string[]>> = {
  row: ["bus", "passports", "ledger", "phone", "permit", "cart", "loudspeaker", "container"],
  precinct: ["register-book", "water-cooler", "wall-clock", "rights-notice", "document-tray", "forms", "holding-room"],
  court: ["court-list", "interpreter-chair", "case-files", "waiting-bus", "stamp-desk", "phone"],
};

const thing = (id: string, found: boolean): HotspotView => ({
  id,
  name: id.replace("-", " "),
  choice: found ? null : `look-${id}`,
  found,
});

export type Sample = {
  readonly art?: string;
  readonly cast?: readonly (keyof typeof PEOPLE)[];
  readonly speaker?: keyof typeof PEOPLE | null;
  readonly mood?: string;
  readonly examined?: string | null;
  readonly turn?: number;
};

function play({
  art = "row",
  cast = ["gulmira", "captain", "senior"],
  speaker = "gulmira",
  mood = "day",
  examined = null,
  turn = 1,
}: Sample): PlayView {
  return {
    name: "play",
    session: "sample",
    case: "market-raid",
    role: "police",
    caseTitle: "Row 14",
    told: "en",
    mode: "guided",
    rewound: false,
    turn,
    scene: { index: 1, total: 7, title: "The row" },
    time: "16:40",
    meter: null,
    place: { id: art, art, name: art },
    cast: cast.map(id => PEOPLE[id]),
    speaker,
    mood,
    sound: null,
    past: [],
    taken: null,
    lines: [],
    choices: [],
    hotspots: (THINGS[art] ?? []).map(id => thing(id, id === "permit" || id === examined)),
    examined,
    sure: null,
    feedback: null,
    clueCount: 0,
    findingCount: 0,
    freshClues: 0,
    ended: null,
  };
}

function hub(): HubView {
  const pins = [
    { pin: "market", title: "Row 14", place: "Astana" },
    { pin: "farm", title: "The tobacco farm", place: "Almaty Region" },
    { pin: "apartment", title: "The apartment", place: "Almaty" },
    { pin: "banquet", title: "The banquet hall", place: "Shymkent" },
  ];
  return {
    name: "hub",
    cases: pins.map(({ pin, title, place }) => ({
      id: pin,
      lang: "en",
      title,
      teaser: "",
      place,
      pin,
      roles: [
        {
          id: "police",
          open: pin === "market",
          minutes: 20,
          told: { language: "en", status: "original" },
          band: null,
          running: false,
        },
      ],
    })),
    sessions: [],
  };
}

const log: string[] = [];
const host = document.querySelector<HTMLElement>("#stage");
if (!host) throw new Error("no host");
const forced = new URLSearchParams(location.search).get("renderer");
const stage = createStage(
  host,
  { choose: choice => log.push(`choose ${choice}`), openBriefing: (id, role) => log.push(`open ${id} ${role}`) },
  {
    problem: error => log.push(`problem ${error instanceof Error ? error.stack : String(error)}`),
    ...(forced === "webgl" || forced === "canvas" ? { renderer: forced } : {}),
  },
);

const show = (screen: Screen, over: Partial<Settings> = {}): void => {
  document.body.classList.toggle("map", screen.name === "hub");
  const view: View = {
    language: "en",
    settings: { ...settings, ...over },
    saving: "idle",
    volatile: false,
    notice: null,
    aloud: null,
    pictureWaits: false,
    screen,
  };
  stage.update(view);
};

export const stageSample = {
  log,
  play: (sample: Sample = {}, over: Partial<Settings> = {}): void => show(play(sample), over),
  hub: (over: Partial<Settings> = {}): void => show(hub(), over),
  destroy: (): void => stage.destroy(),
};

declare global {
  interface Window {
    stageSample: typeof stageSample;
  }
}
window.stageSample = stageSample;
if (new URLSearchParams(location.search).get("screen") === "hub") stageSample.hub();
else stageSample.play();
