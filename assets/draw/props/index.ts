/** The close-up of every hotspot, by the light of its place. */
import { cleanerCloseUps } from "./cleaner-plates.ts";
import { certificateSafe, protestForm, telephone, treatyShelf, visitList } from "./consulate.ts";
import { fiveUnderBand, ledgerPage, migrationCard, phoneThread } from "./evidence.ts";
import { farmCloseUps } from "./farm-plates.ts";
import { bench, interpreterChair, stampDesk, wallClock, waterCooler } from "./furniture.ts";
import { backDoor, bagsHeap, hatchWindow, visitorsBook } from "./lobby.ts";
import { nannyCloseUps } from "./nanny-plates.ts";
import { caseFiles, courtList, rightsNotice } from "./notices.ts";
import { documentTray, registerBook } from "./papers.ts";
import { type CloseUp, inLight } from "./plate.ts";
import { passportsAtTheWindow, registerColumns, ruledOutForm } from "./records.ts";
import { busAtTheKerb, holdingRoom } from "./rooms.ts";
import { bus, cart, container, horns } from "./yard.ts";

export const closeUps: Record<string, CloseUp> = {
  ...inLight("afternoon", {
    passports: fiveUnderBand,
    ledger: ledgerPage,
    phone: phoneThread,
    permit: migrationCard,
    cart,
    container,
    loudspeaker: horns,
    bus: passportsAtTheWindow,
  }),
  ...inLight(
    "evening",
    {
      "register-book": registerColumns,
      "water-cooler": waterCooler,
      "document-tray": documentTray,
      forms: ruledOutForm,
      "holding-room": holdingRoom,
      "visitors-book": visitorsBook,
      "lobby-bench": bench,
      "bags-heap": bagsHeap,
      "back-door": backDoor,
    },
    {
      "wall-clock": wallClock,
      "rights-notice": rightsNotice,
      hatch: hatchWindow,
      "notice-board": rightsNotice,
      "lobby-clock": wallClock,
    },
  ),
  ...inLight(
    "morning",
    {
      "court-list": courtList,
      "interpreter-chair": interpreterChair,
      "case-files": caseFiles,
      "waiting-bus": pen => busAtTheKerb(pen, bus),
      "stamp-desk": stampDesk,
      "call-log": registerColumns,
      "visit-list": visitList,
      "citizens-register": registerBook,
      telephone,
      "protest-form": protestForm,
      "certificate-safe": certificateSafe,
    },
    { "treaty-shelf": treatyShelf },
  ),
  ...farmCloseUps,
  ...nannyCloseUps,
  ...cleanerCloseUps,
};
