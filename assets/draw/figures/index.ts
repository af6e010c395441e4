/** Every figure the stories may put on stage, by the id the stories use. */
import { counsel, interpreter, manPhone, manPlainClothes } from "./civilians.ts";
import { consulClerk, consulHead, cousinCaller, manOlder, womanTea } from "./consulate.ts";
import type { Figure } from "./figure.ts";
import { judge, officerMigration, prosecutor } from "./officials.ts";
import { policeCaptain, policeDuty, policeLieutenant } from "./police.ts";
import { sellerScarf, sellerYoung, womanOlder } from "./sellers.ts";
import { manBag, manHeavy, porterYouth } from "./workers.ts";
import { tallYouth } from "./youths.ts";

export const figures: Record<string, Figure> = {
  "seller-scarf": sellerScarf,
  "seller-young": sellerYoung,
  "man-bag": manBag,
  "porter-youth": porterYouth,
  "man-heavy": manHeavy,
  "woman-older": womanOlder,
  "police-captain": policeCaptain,
  "police-lieutenant": policeLieutenant,
  "man-plain-clothes": manPlainClothes,
  "officer-migration": officerMigration,
  prosecutor,
  interpreter,
  "man-phone": manPhone,
  judge,
  "police-duty": policeDuty,
  counsel,
  "consul-clerk": consulClerk,
  "consul-head": consulHead,
  "cousin-caller": cousinCaller,
  "man-older": manOlder,
  "woman-tea": womanTea,
  "tall-youth": tallYouth,
};
