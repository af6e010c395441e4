/** The close-up of every hotspot: one thing, large, on a plate in the light of its place. */
import { mix } from "../colour.ts";
import { roughen } from "../geometry.ts";
import { type Location, ramp, tones } from "../palette.ts";
import { filled, polygon } from "../path.ts";
import { Pen } from "../pen.ts";
import { svg } from "../svg.ts";
import { certificateSafe, protestForm, telephone, treatyShelf, visitList } from "./consulate.ts";
import { fiveUnderBand, ledgerPage, migrationCard, phoneThread } from "./evidence.ts";
import { farmCloseUps } from "./farm-plates.ts";
import { bench, interpreterChair, stampDesk, wallClock, waterCooler } from "./furniture.ts";
import { backDoor, bagsHeap, hatchWindow, visitorsBook } from "./lobby.ts";
import { nannyCloseUps } from "./nanny-plates.ts";
import { caseFiles, courtList, rightsNotice } from "./notices.ts";
import { documentTray, registerBook } from "./papers.ts";
import { passportsAtTheWindow, registerColumns, ruledOutForm } from "./records.ts";
import { busAtTheKerb, holdingRoom } from "./rooms.ts";
import { bus, cart, container, horns } from "./yard.ts";

type Hour = "afternoon" | "evening" | "morning" | "gold" | "lamp" | "office" | "room" | "kitchen" | "bazaar";

const t = ramp("market");
const farm = ramp("farm");
const office = ramp("inspectorate");
const flat = ramp("apartment");
const cook = ramp("kitchen");
const bazaar = ramp("bazaar");
const hours: Record<Hour, { wall: string; ground: string; shadow: string; ink?: Location }> = {
  afternoon: { wall: t.k2, ground: t.k1, shadow: mix(t.k, t.n2, 0.5) },
  evening: { wall: mix(t.n2, t.n1, 0.3), ground: t.k, shadow: mix(t.n3, t.n2, 0.6) },
  morning: { wall: t.t, ground: t.k2, shadow: mix(t.k, t.n3, 0.5) },
  gold: { wall: farm.t, ground: farm.k1, shadow: mix(farm.k, farm.n3, 0.5), ink: "farm" },
  lamp: { wall: farm.n1, ground: farm.n3, shadow: farm.n2, ink: "farm" },
  office: { wall: office.t1, ground: office.k2, shadow: mix(office.k, office.n3, 0.5), ink: "inspectorate" },
  room: { wall: flat.n2, ground: flat.n3, shadow: flat.n1, ink: "apartment" },
  kitchen: { wall: cook.t, ground: cook.k2, shadow: mix(cook.k1, cook.n2, 0.5), ink: "kitchen" },
  bazaar: { wall: bazaar.t, ground: bazaar.k2, shadow: mix(bazaar.k, bazaar.n3, 0.5), ink: "bazaar" },
};

export interface CloseUp {
  draw: (pen: Pen) => void;
  hour: Hour;
  /** Hangs on the wall instead of standing. */
  hangs?: boolean;
}

export const closeUps: Record<string, CloseUp> = {
  passports: { draw: fiveUnderBand, hour: "afternoon" },
  ledger: { draw: ledgerPage, hour: "afternoon" },
  phone: { draw: phoneThread, hour: "afternoon" },
  permit: { draw: migrationCard, hour: "afternoon" },
  cart: { draw: cart, hour: "afternoon" },
  container: { draw: container, hour: "afternoon" },
  loudspeaker: { draw: horns, hour: "afternoon" },
  bus: { draw: passportsAtTheWindow, hour: "afternoon" },
  "register-book": { draw: registerColumns, hour: "evening" },
  "water-cooler": { draw: waterCooler, hour: "evening" },
  "wall-clock": { draw: wallClock, hour: "evening", hangs: true },
  "rights-notice": { draw: rightsNotice, hour: "evening", hangs: true },
  "document-tray": { draw: documentTray, hour: "evening" },
  forms: { draw: ruledOutForm, hour: "evening" },
  "holding-room": { draw: holdingRoom, hour: "evening" },
  "court-list": { draw: courtList, hour: "morning" },
  "interpreter-chair": { draw: interpreterChair, hour: "morning" },
  "case-files": { draw: caseFiles, hour: "morning" },
  "waiting-bus": { draw: pen => busAtTheKerb(pen, bus), hour: "morning" },
  "stamp-desk": { draw: stampDesk, hour: "morning" },
  "call-log": { draw: registerColumns, hour: "morning" },
  "visit-list": { draw: visitList, hour: "morning" },
  "citizens-register": { draw: registerBook, hour: "morning" },
  telephone: { draw: telephone, hour: "morning" },
  "protest-form": { draw: protestForm, hour: "morning" },
  "treaty-shelf": { draw: treatyShelf, hour: "morning", hangs: true },
  "certificate-safe": { draw: certificateSafe, hour: "morning" },
  hatch: { draw: hatchWindow, hour: "evening", hangs: true },
  "visitors-book": { draw: visitorsBook, hour: "evening" },
  "notice-board": { draw: rightsNotice, hour: "evening", hangs: true },
  "lobby-bench": { draw: bench, hour: "evening" },
  "bags-heap": { draw: bagsHeap, hour: "evening" },
  "lobby-clock": { draw: wallClock, hour: "evening", hangs: true },
  "back-door": { draw: backDoor, hour: "evening" },
  ...farmCloseUps,
  ...nannyCloseUps,
};

export const PLATE = { w: 480, h: 360 };

export function closeUp({ draw, hour, hangs = false }: CloseUp): string {
  const { w, h } = PLATE;
  const { wall, ground, shadow, ink = "market" } = hours[hour];
  const measure = new Pen({ tones: tones(ink) });
  draw(measure);
  const [left, top, right, bottom] = measure.bounds;
  const scale = Math.min(404 / (right - left), (hangs ? 300 : 288) / (bottom - top));
  const x = w / 2 - ((left + right) / 2) * scale;
  const y = hangs ? h / 2 - ((top + bottom) / 2) * scale : h - 34 - bottom * scale;
  const pen = new Pen({ tones: tones(ink), x, y, scale });
  draw(pen);
  const half = ((right - left) * scale) / 2;
  const floor = filled(
    polygon(
      roughen(
        [
          [0, 276],
          [w, 270],
          [w, h],
          [0, h],
        ],
        2,
        60,
        4,
      ),
    ),
    ground,
    0,
  );
  const cast = filled(
    polygon([
      [w / 2 - half * 0.96, h - 36],
      [w / 2 + half * 0.9, h - 38],
      [w / 2 + half * 0.6, h - 26],
      [w / 2 - half * 0.9, h - 16],
      [Math.max(4, w / 2 - half * 1.3), h - 22],
    ]),
    shadow,
    0,
  );
  return svg(w, h, [`<path d="M0 0h${w}v${h}H0z" fill="${wall}"/>`, ...(hangs ? [] : [floor, cast]), ...pen.parts]);
}
