/** Every place, by the name the cases use. */

import { banquetHall } from "./banquet-hall.ts";
import { clinicDesk } from "./clinic-desk.ts";
import { cloakroom } from "./cloakroom.ts";
import { consulate } from "./consulate.ts";
import { court } from "./court.ts";
import { farmDay } from "./farm-day.ts";
import { farmNight } from "./farm-night.ts";
import { flat, flatNight } from "./flat.ts";
import { hub } from "./hub.ts";
import { inspectorate } from "./inspectorate.ts";
import { kitchen, kitchenNight } from "./kitchen.ts";
import { landing } from "./landing.ts";
import { lobby } from "./lobby.ts";
import type { Place } from "./place.ts";
import { precinct } from "./precinct.ts";
import { radioCentre } from "./radio-centre.ts";
import { row, rowAfter } from "./row.ts";

export const places: Record<string, Place> = {
  row,
  "row-after": rowAfter,
  precinct,
  court,
  consulate,
  lobby,
  "farm-day": farmDay,
  "farm-night": farmNight,
  inspectorate,
  flat,
  "flat-night": flatNight,
  landing,
  kitchen,
  "kitchen-night": kitchenNight,
  "radio-centre": radioCentre,
  "banquet-hall": banquetHall,
  cloakroom,
  "clinic-desk": clinicDesk,
  hub,
};
