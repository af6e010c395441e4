/** Which thing of the flat, of its kitchen and of the radio centre is shown in which light. */
import { bedOnTheFloor, choreSchedule, doorBolts, flatDrawer, flatPhone, mopAndBucket } from "./flat.ts";
import type { CloseUp } from "./index.ts";
import { copyBook, fridgeNotes, letterFolder, transferSlips } from "./kitchen.ts";
import { backWindow, highChair } from "./kitchen-room.ts";
import { bells, marketBench, microphone, stallScale } from "./radio.ts";
import { noticeBook, priceList, radioBoard } from "./radio-papers.ts";
import { bagAndBook } from "./school-bag.ts";

export const nannyCloseUps: Record<string, CloseUp> = {
  "chore-schedule": { draw: choreSchedule, hour: "room", hangs: true },
  "school-bag": { draw: bagAndBook, hour: "room" },
  mattress: { draw: bedOnTheFloor, hour: "room" },
  "mop-and-bucket": { draw: mopAndBucket, hour: "room" },
  "door-bolts": { draw: doorBolts, hour: "room" },
  "flat-drawer": { draw: flatDrawer, hour: "room" },
  "flat-phone": { draw: flatPhone, hour: "room" },
  "fridge-notes": { draw: fridgeNotes, hour: "kitchen" },
  "transfer-slips": { draw: transferSlips, hour: "kitchen" },
  "letter-folder": { draw: letterFolder, hour: "kitchen" },
  "copy-book": { draw: copyBook, hour: "kitchen" },
  "high-chair": { draw: highChair, hour: "kitchen" },
  "back-window": { draw: backWindow, hour: "kitchen", hangs: true },
  "radio-board": { draw: radioBoard, hour: "bazaar", hangs: true },
  microphone: { draw: microphone, hour: "bazaar" },
  "price-list": { draw: priceList, hour: "bazaar", hangs: true },
  "notice-book": { draw: noticeBook, hour: "bazaar" },
  "pole-loudspeaker": { draw: bells, hour: "bazaar" },
  "market-bench": { draw: marketBench, hour: "bazaar" },
  "stall-scale": { draw: stallScale, hour: "bazaar" },
};
