/** Which thing of the farm and of the inspectorate is shown in which light. */
import { lockedDrawer, pavilion } from "./dwelling.ts";
import { crateScale, farmGate, farmLedger, fieldRows, sprayCan, waterBarrel } from "./farm.ts";
import { bedRow, crateStack, dateBookPage, lamp, nightPhone, roadSign, stove } from "./farm-night.ts";
import {
  complaintForm,
  inspectionCalendar,
  lawShelf,
  officePhone,
  orderBlanks,
  tipLetter,
  visitorChair,
} from "./inspectorate.ts";
import { inLight } from "./plate.ts";

export const farmCloseUps = {
  ...inLight("gold", {
    "farm-ledger": farmLedger,
    "water-barrel": waterBarrel,
    "crate-scale": crateScale,
    pavilion,
    "locked-drawer": lockedDrawer,
    "spray-can": sprayCan,
    "farm-gate": farmGate,
    "field-rows": fieldRows,
  }),
  ...inLight("lamp", {
    "pavilion-lamp": lamp,
    "date-book": dateBookPage,
    "night-phone": nightPhone,
    stove,
    "crate-stack": crateStack,
    "road-sign": roadSign,
    "bed-row": bedRow,
  }),
  ...inLight(
    "office",
    {
      "complaint-form": complaintForm,
      "order-blanks": orderBlanks,
      "office-phone": officePhone,
      "visitor-chair": visitorChair,
      "tip-letter": tipLetter,
    },
    { "inspection-calendar": inspectionCalendar, "law-shelf": lawShelf },
  ),
};
