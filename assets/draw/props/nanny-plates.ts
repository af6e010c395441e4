/** Which thing of the flat, of its kitchen and of the radio centre is shown in which light. */
import { bedOnTheFloor, choreSchedule, doorBolts, flatDrawer, flatPhone, mopAndBucket } from "./flat.ts";
import { copyBook, fridgeNotes, letterFolder, transferSlips } from "./kitchen.ts";
import { backWindow, highChair } from "./kitchen-room.ts";
import { inLight } from "./plate.ts";
import { bells, marketBench, microphone, stallScale } from "./radio.ts";
import { noticeBook, priceList, radioBoard } from "./radio-papers.ts";
import { bagAndBook } from "./school-bag.ts";

export const nannyCloseUps = {
  ...inLight(
    "room",
    {
      "school-bag": bagAndBook,
      mattress: bedOnTheFloor,
      "mop-and-bucket": mopAndBucket,
      "door-bolts": doorBolts,
      "flat-drawer": flatDrawer,
      "flat-phone": flatPhone,
    },
    { "chore-schedule": choreSchedule },
  ),
  ...inLight(
    "kitchen",
    {
      "fridge-notes": fridgeNotes,
      "transfer-slips": transferSlips,
      "letter-folder": letterFolder,
      "copy-book": copyBook,
      "high-chair": highChair,
    },
    { "back-window": backWindow },
  ),
  ...inLight(
    "bazaar",
    {
      microphone,
      "notice-book": noticeBook,
      "pole-loudspeaker": bells,
      "market-bench": marketBench,
      "stall-scale": stallScale,
    },
    { "radio-board": radioBoard, "price-list": priceList },
  ),
};
