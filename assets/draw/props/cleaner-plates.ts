/** Which thing of the banquet hall, of its cloakroom and of the clinic is shown in which light. */
import { cardFile, clinicPrices, corridorBench, formTray, queueSlips } from "./clinic.ts";
import { apronHook, exerciseBook, firstAidBox, payEnvelope, secondRoster, shawl } from "./cloakroom.ts";
import { telephone } from "./consulate.ts";
import { bottleShelf, cashDrawer, hallBackDoor, rosterBoard, seatingPlan, wetTubs } from "./hall.ts";
import { chairBed, girlsBag } from "./hall-chairs.ts";
import type { CloseUp } from "./index.ts";

export const cleanerCloseUps: Record<string, CloseUp> = {
  "roster-board": { draw: rosterBoard, hour: "hall", hangs: true },
  "wet-tubs": { draw: wetTubs, hour: "hall" },
  "bottle-shelf": { draw: bottleShelf, hour: "hall", hangs: true },
  "chair-bed": { draw: chairBed, hour: "hall" },
  "seating-plan": { draw: seatingPlan, hour: "hall", hangs: true },
  "cash-drawer": { draw: cashDrawer, hour: "hall" },
  "hall-back-door": { draw: hallBackDoor, hour: "hall" },
  "apron-hook": { draw: apronHook, hour: "cloak", hangs: true },
  "second-roster": { draw: secondRoster, hour: "cloak" },
  "pay-envelope": { draw: payEnvelope, hour: "cloak" },
  "exercise-book": { draw: exerciseBook, hour: "cloak" },
  "girls-bag": { draw: girlsBag, hour: "cloak" },
  "first-aid-box": { draw: firstAidBox, hour: "cloak" },
  shawl: { draw: shawl, hour: "cloak" },
  "clinic-prices": { draw: clinicPrices, hour: "noon", hangs: true },
  "form-tray": { draw: formTray, hour: "noon" },
  "queue-slips": { draw: queueSlips, hour: "noon" },
  "clinic-telephone": { draw: telephone, hour: "noon" },
  "corridor-bench": { draw: corridorBench, hour: "noon" },
  "card-file": { draw: cardFile, hour: "noon" },
};
