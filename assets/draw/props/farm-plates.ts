/** Which thing of the farm and of the inspectorate is shown in which light. */
import { lockedDrawer, pavilion } from "./dwelling.ts";
import { crateScale, farmGate, farmLedger, fieldRows, sprayCan, waterBarrel } from "./farm.ts";
import { bedRow, crateStack, dateBookPage, lamp, nightPhone, roadSign, stove } from "./farm-night.ts";
import type { CloseUp } from "./index.ts";
import {
  complaintForm,
  inspectionCalendar,
  lawShelf,
  officePhone,
  orderBlanks,
  tipLetter,
  visitorChair,
} from "./inspectorate.ts";

export const farmCloseUps: Record<string, CloseUp> = {
  "farm-ledger": { draw: farmLedger, hour: "gold" },
  "water-barrel": { draw: waterBarrel, hour: "gold" },
  "crate-scale": { draw: crateScale, hour: "gold" },
  pavilion: { draw: pavilion, hour: "gold" },
  "locked-drawer": { draw: lockedDrawer, hour: "gold" },
  "spray-can": { draw: sprayCan, hour: "gold" },
  "farm-gate": { draw: farmGate, hour: "gold" },
  "field-rows": { draw: fieldRows, hour: "gold" },
  "pavilion-lamp": { draw: lamp, hour: "lamp" },
  "date-book": { draw: dateBookPage, hour: "lamp" },
  "night-phone": { draw: nightPhone, hour: "lamp" },
  stove: { draw: stove, hour: "lamp" },
  "crate-stack": { draw: crateStack, hour: "lamp" },
  "road-sign": { draw: roadSign, hour: "lamp" },
  "bed-row": { draw: bedRow, hour: "lamp" },
  "complaint-form": { draw: complaintForm, hour: "office" },
  "inspection-calendar": { draw: inspectionCalendar, hour: "office", hangs: true },
  "order-blanks": { draw: orderBlanks, hour: "office" },
  "law-shelf": { draw: lawShelf, hour: "office", hangs: true },
  "office-phone": { draw: officePhone, hour: "office" },
  "visitor-chair": { draw: visitorChair, hour: "office" },
  "tip-letter": { draw: tipLetter, hour: "office" },
};
