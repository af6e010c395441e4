/** Which thing of the banquet hall, of its cloakroom and of the clinic is shown in which light. */
import { cardFile, clinicPrices, corridorBench, formTray, queueSlips } from "./clinic.ts";
import { apronHook, exerciseBook, firstAidBox, payEnvelope, secondRoster, shawl } from "./cloakroom.ts";
import { telephone } from "./consulate.ts";
import { bottleShelf, cashDrawer, hallBackDoor, rosterBoard, seatingPlan, wetTubs } from "./hall.ts";
import { chairBed, girlsBag } from "./hall-chairs.ts";
import { inLight } from "./plate.ts";

export const cleanerCloseUps = {
  ...inLight(
    "hall",
    { "wet-tubs": wetTubs, "chair-bed": chairBed, "cash-drawer": cashDrawer, "hall-back-door": hallBackDoor },
    { "roster-board": rosterBoard, "bottle-shelf": bottleShelf, "seating-plan": seatingPlan },
  ),
  ...inLight(
    "cloak",
    {
      "second-roster": secondRoster,
      "pay-envelope": payEnvelope,
      "exercise-book": exerciseBook,
      "girls-bag": girlsBag,
      "first-aid-box": firstAidBox,
      shawl,
    },
    { "apron-hook": apronHook },
  ),
  ...inLight(
    "noon",
    {
      "form-tray": formTray,
      "queue-slips": queueSlips,
      "clinic-telephone": telephone,
      "corridor-bench": corridorBench,
      "card-file": cardFile,
    },
    { "clinic-prices": clinicPrices },
  ),
};
