import { farmDay, farmNight, map } from "./ambience/field.ts";
import { banquetHall, cloakroom } from "./ambience/hall.ts";
import { flat, kitchen, landing } from "./ambience/home.ts";
import { engine, market, radioCentre, rowAfter } from "./ambience/market.ts";
import { clinicDesk, consulate, corridor, court, inspectorate, lobby, precinct } from "./ambience/office.ts";
import { crowd, door, key, knock, phone, whistle } from "./cue.ts";
import { highpass, type Loop } from "./loop.ts";
import { levelled } from "./loudness.ts";
import { note, page, stamp } from "./small.ts";

/** `ambience`: a loop for a place. `cue`: heard once with a line of the story. `small`: answers something the trainee does. */
export type Kind = "ambience" | "cue" | "small";
export type Sound = { readonly kind: Kind; readonly what: string; readonly make: () => Loop };

/** Loudness of each kind in LUFS. An ambience lies under reading and talk; the player turns all of it down further. */
export const LUFS: Readonly<Record<Kind, number>> = { ambience: -25, cue: -21, small: -25 };

const ambience = (make: () => Loop, what: string): Sound => ({ kind: "ambience", what, make });
const cue = (make: () => Loop, what: string): Sound => ({ kind: "cue", what, make });
const small = (make: () => Loop, what: string): Sound => ({ kind: "small", what, make });

/** Every sound of the program, by the name of its file. */
export const SOUNDS: Readonly<Record<string, Sound>> = {
  "banquet-hall": ambience(banquetHall, "a band at the far end, a full house, glasses"),
  "clinic-desk": ambience(clinicDesk, "a queue, a printer, soft shoes, bright lamps"),
  cloakroom: ambience(cloakroom, "the band through a wall, a ventilator, drops into a tub"),
  consulate: ambience(consulate, "a fan, typing, papers, the street behind a closed window"),
  corridor: ambience(corridor, "a lamp's hum, far steps, one door"),
  court: ambience(court, "stone, steps that ring, low talk, a heavy door"),
  engine: ambience(engine, "a bus that stands with its engine on"),
  "farm-day": ambience(farmDay, "wind over rows, birds, a tractor at the far end"),
  "farm-night": ambience(farmNight, "crickets, water in a ditch, a dog at the next farm"),
  flat: ambience(flat, "a neighbour's television, a small clock, wooden bricks"),
  inspectorate: ambience(inspectorate, "an old clock, pages, lorries across the street"),
  kitchen: ambience(kitchen, "a fridge, a kettle near the boil, a dripping tap"),
  landing: ambience(landing, "a stairwell: draught, a lift, somebody two floors down"),
  lobby: ambience(lobby, "people who wait and speak low, a clock, a hatch"),
  map: ambience(map, "high wind over a steppe, a train far below"),
  market: ambience(market, "many voices, none to be understood, a trolley"),
  precinct: ambience(precinct, "lamps, a radio that hisses, keys, steps"),
  "radio-centre": ambience(radioCentre, "a waiting crowd, a horn loudspeaker"),
  "row-after": ambience(rowAfter, "wind under tin roofs, a loose shutter, three far voices"),
  crowd: cue(crowd, "many people raise their voices"),
  door: cue(door, "a door falls shut"),
  key: cue(key, "a key turns twice in a lock"),
  knock: cue(knock, "three knocks on wood"),
  phone: cue(phone, "a telephone rings twice"),
  whistle: cue(whistle, "a whistle is blown twice"),
  note: small(note, "a pencil: a clue came into the notebook"),
  page: small(page, "a page: the notebook is opened"),
  stamp: small(stamp, "a stamp: the report is filed"),
};

/** Small speakers give nothing below this: what lay there would only take level from what is heard. In hertz. */
const LOWEST = 120;

/** The finished sound, at its level. */
export const rendered = ({ kind, make }: Sound): Loop =>
  levelled(kind === "ambience" ? highpass(make(), LOWEST) : make(), LUFS[kind]);
