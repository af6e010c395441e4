/** Every place, by the name the cases use. */

import { consulate } from "./consulate.ts";
import { court } from "./court.ts";
import { hub } from "./hub.ts";
import { lobby } from "./lobby.ts";
import type { Place } from "./place.ts";
import { precinct } from "./precinct.ts";
import { row } from "./row.ts";

export const places: Record<string, Place> = { row, precinct, court, consulate, lobby, hub };
