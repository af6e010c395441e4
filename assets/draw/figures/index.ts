/** Every figure the stories may put on stage, by the id the stories use. */
import { childProtection, districtOfficer, investigator, ngoWorker } from "./callers.ts";
import { counsel, interpreter, manPhone, manPlainClothes } from "./civilians.ts";
import { consulClerk, consulHead, cousinCaller, manOlder, womanTea } from "./consulate.ts";
import { boy13, farmHand, farmWorkerMan, farmWorkerWoman, tenantWoman } from "./family.ts";
import type { Figure } from "./figure.ts";
import { bookkeeper, elderWorker, farmer, neighbourFarmer, teenPacker } from "./growers.ts";
import { associationLawyer, clinicDoctor, clinicRegistrar, seamstress } from "./hall-callers.ts";
import { cashier, cookTrial, hallManager, officeWoman, waiter } from "./hall-staff.ts";
import { cleaner31, dishwasher24, girl9, grandmother50 } from "./hall-workers.ts";
import { girl14, hostGrandmother, hostMan, hostWoman } from "./household.ts";
import { neighbourLady, shopYouth16, student19 } from "./neighbours.ts";
import { districtOfficial, inspectorateChief, labourInspector, organiser, unionLawyer } from "./offices.ts";
import { judge, officerMigration, prosecutor } from "./officials.ts";
import { policeCaptain, policeDuty, policeLieutenant } from "./police.ts";
import { sellerScarf, sellerYoung, womanOlder } from "./sellers.ts";
import { boy10, classTeacher, radioAnnouncer, villageMother } from "./village.ts";
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
  farmer,
  "farm-worker-man": farmWorkerMan,
  "farm-worker-woman": farmWorkerWoman,
  "boy-13": boy13,
  "farm-hand": farmHand,
  "tenant-woman": tenantWoman,
  bookkeeper,
  "district-official": districtOfficial,
  "teen-packer": teenPacker,
  "neighbour-farmer": neighbourFarmer,
  "inspectorate-chief": inspectorateChief,
  organiser,
  "union-lawyer": unionLawyer,
  "elder-worker": elderWorker,
  "labour-inspector": labourInspector,
  "child-protection": childProtection,
  investigator,
  "girl-14": girl14,
  "host-man": hostMan,
  "host-woman": hostWoman,
  "host-grandmother": hostGrandmother,
  "village-mother": villageMother,
  "class-teacher": classTeacher,
  "ngo-worker": ngoWorker,
  "neighbour-lady": neighbourLady,
  "radio-announcer": radioAnnouncer,
  "student-19": student19,
  "shop-youth-16": shopYouth16,
  "district-officer": districtOfficer,
  "boy-10": boy10,
  "cleaner-31": cleaner31,
  "girl-9": girl9,
  "dishwasher-24": dishwasher24,
  "grandmother-50": grandmother50,
  "hall-manager": hallManager,
  seamstress,
  "clinic-registrar": clinicRegistrar,
  "clinic-doctor": clinicDoctor,
  "association-lawyer": associationLawyer,
  waiter,
  cashier,
  "office-woman": officeWoman,
  "cook-trial": cookTrial,
};
