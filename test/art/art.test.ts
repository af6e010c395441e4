import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { figures } from "../../assets/draw/figures/index.ts";
import { files } from "../../assets/draw/files.ts";
import { places } from "../../assets/draw/places/index.ts";

const assets = join(import.meta.dirname, "../../assets");
const generated = files();

interface PlaceJson {
  size: [number, number];
  layers: string[];
  hotspots: { id: string; x: number; y: number; closeUp: string }[];
  spots: { x: number; y: number; scale: number }[];
  phoneStops: { x: number; y: number; w: number; h: number }[];
  effect: string;
  pins?: { id: string; x: number; y: number }[];
}

/** Hotspots the stories rely on. */
const hotspotsOf: Record<string, string[]> = {
  row: ["bus", "passports", "ledger", "phone", "permit", "cart", "loudspeaker", "container"],
  landing: [],
  "row-after": ["passports", "ledger", "phone", "permit", "cart", "loudspeaker", "container"],
  precinct: ["register-book", "water-cooler", "wall-clock", "rights-notice", "document-tray", "forms", "holding-room"],
  court: ["court-list", "interpreter-chair", "case-files", "waiting-bus", "stamp-desk", "phone"],
  consulate: [
    "telephone",
    "call-log",
    "visit-list",
    "protest-form",
    "treaty-shelf",
    "citizens-register",
    "certificate-safe",
  ],
  lobby: ["hatch", "visitors-book", "notice-board", "lobby-bench", "bags-heap", "lobby-clock", "back-door"],
  "farm-day": [
    "farm-ledger",
    "water-barrel",
    "crate-scale",
    "pavilion",
    "locked-drawer",
    "spray-can",
    "farm-gate",
    "field-rows",
  ],
  "farm-night": ["pavilion-lamp", "date-book", "night-phone", "stove", "crate-stack", "road-sign", "bed-row"],
  inspectorate: [
    "complaint-form",
    "inspection-calendar",
    "order-blanks",
    "law-shelf",
    "office-phone",
    "visitor-chair",
    "tip-letter",
  ],
  flat: ["chore-schedule", "school-bag", "mattress", "mop-and-bucket", "door-bolts", "locked-drawer", "phone"],
  kitchen: ["fridge-notes", "transfer-slips", "letter-folder", "copy-book", "high-chair", "back-window"],
  "flat-night": ["chore-schedule", "school-bag", "mattress", "mop-and-bucket", "door-bolts", "locked-drawer", "phone"],
  "kitchen-night": ["fridge-notes", "transfer-slips", "letter-folder", "copy-book", "high-chair", "back-window"],
  "radio-centre": ["notice-board", "microphone", "price-list", "notice-book", "loudspeaker", "bench", "stall-scale"],
  "banquet-hall": ["roster-board", "wet-tubs", "bottle-shelf", "chair-bed", "seating-plan", "cash-drawer", "back-door"],
  cloakroom: ["apron-hook", "second-roster", "pay-envelope", "exercise-book", "school-bag", "first-aid-box", "shawl"],
  "clinic-desk": ["price-list", "form-tray", "queue-slips", "telephone", "corridor-bench", "card-file"],
  hub: [],
};

const figureIds = [
  "seller-scarf",
  "seller-young",
  "man-bag",
  "porter-youth",
  "man-heavy",
  "woman-older",
  "police-captain",
  "police-lieutenant",
  "man-plain-clothes",
  "officer-migration",
  "prosecutor",
  "interpreter",
  "man-phone",
  "judge",
  "police-duty",
  "counsel",
  "consul-clerk",
  "consul-head",
  "cousin-caller",
  "man-older",
  "woman-tea",
  "tall-youth",
  "farmer",
  "farm-worker-man",
  "farm-worker-woman",
  "boy-13",
  "farm-hand",
  "tenant-woman",
  "bookkeeper",
  "district-official",
  "teen-packer",
  "neighbour-farmer",
  "inspectorate-chief",
  "organiser",
  "union-lawyer",
  "elder-worker",
  "labour-inspector",
  "child-protection",
  "investigator",
  "girl-14",
  "host-man",
  "host-woman",
  "host-grandmother",
  "village-mother",
  "class-teacher",
  "ngo-worker",
  "neighbour-lady",
  "radio-announcer",
  "student-19",
  "shop-youth-16",
  "district-officer",
  "boy-10",
  "cleaner-31",
  "girl-9",
  "dishwasher-24",
  "grandmother-50",
  "hall-manager",
  "seamstress",
  "clinic-registrar",
  "clinic-doctor",
  "association-lawyer",
  "waiter",
  "cashier",
  "office-woman",
  "cook-trial",
];

const read = (path: string): string => readFileSync(join(assets, path), "utf8");
const placeOf = (id: string): PlaceJson => JSON.parse(read(`places/${id}/place.json`)) as PlaceJson;

function committed(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? committed(path) : [relative(assets, path)];
  });
}

const svgs = [...generated.keys()].filter(path => path.endsWith(".svg"));

describe("the generator", () => {
  it("draws the same twice", () => {
    expect([...files()]).toEqual([...generated]);
  });

  it.each([...generated.keys()])("matches %s", path => {
    expect(existsSync(join(assets, path)), "run: node assets/draw/build.ts").toBe(true);
    expect(read(path) === generated.get(path), "run: node assets/draw/build.ts").toBe(true);
  });

  it("has drawn every picture in assets", () => {
    const folders = ["places", "figures", "props", "isotype"];
    const found = folders.flatMap(folder => committed(join(assets, folder)));
    expect(found.filter(path => !generated.has(path))).toEqual([]);
  });
});

describe.each(Object.keys(hotspotsOf))("place %s", id => {
  const place = placeOf(id);

  it("has the hotspots the stories name", () => {
    expect(place.hotspots.map(h => h.id).sort()).toEqual([...(hotspotsOf[id] ?? [])].sort());
  });

  it("keeps hotspots apart, inside the frame and above the panel", () => {
    for (const [i, a] of place.hotspots.entries()) {
      expect(a.x, a.id).toBeGreaterThanOrEqual(40);
      expect(a.x, a.id).toBeLessThanOrEqual(place.size[0] - 40);
      expect(a.y, a.id).toBeGreaterThanOrEqual(60);
      expect(a.y, a.id).toBeLessThan(600);
      for (const b of place.hotspots.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} and ${b.id}`).toBeGreaterThanOrEqual(90);
      }
    }
  });

  it("has a close-up for every hotspot", () => {
    for (const { id: hotspot, closeUp } of place.hotspots)
      expect(existsSync(join(assets, `props/${closeUp}.svg`)), hotspot).toBe(true);
  });

  it("names layers that exist, far to near", () => {
    const order = ["sky", "far", "mid", "action", "fore", "light"];
    expect(place.layers).toEqual(order.filter(name => place.layers.includes(name)));
    for (const layer of place.layers) expect(existsSync(join(assets, `places/${id}/${layer}.svg`)), layer).toBe(true);
  });

  it("stands four of the cast on the ground, left to right", () => {
    expect(place.spots).toHaveLength(id === "hub" ? 0 : 4);
    expect(place.spots.map(s => s.x)).toEqual(place.spots.map(s => s.x).sort((a, b) => a - b));
    for (const { y } of place.spots) expect(y).toBeLessThanOrEqual(612);
  });

  it("shows every hotspot on some phone stop", () => {
    for (const { x, y, w, h } of place.phoneStops) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(place.size[0]);
      expect(y + h).toBeLessThanOrEqual(place.size[1]);
    }
    for (const point of [...place.hotspots, ...place.spots]) {
      expect(
        place.phoneStops.some(s => point.x >= s.x + 24 && point.x <= s.x + s.w - 24),
        JSON.stringify(point),
      ).toBe(true);
    }
  });

  it("stays within the budget of 8 textures and 30 kB gzip", () => {
    const pins = place.pins?.length ?? 0;
    expect(place.layers.length + (pins ? 1 : 0)).toBeLessThanOrEqual(8);
    const own = svgs.filter(path => path.startsWith(`places/${id}/`));
    const bytes = own.reduce((sum, path) => sum + gzipSync(generated.get(path) ?? "").length, 0);
    expect(bytes).toBeLessThanOrEqual(30 * 1024);
  });

  it("has a sprite for every pin", () => {
    for (const pin of place.pins ?? [])
      expect(existsSync(join(assets, `places/${id}/pins/${pin.id}.svg`)), pin.id).toBe(true);
  });
});

it("names every place and figure that is drawn", () => {
  expect(Object.keys(hotspotsOf).sort()).toEqual(Object.keys(places).sort());
  expect([...figureIds].sort()).toEqual(Object.keys(figures).sort());
});

it.each(["flat", "kitchen"])("%s has everything where it is by day when it is drawn by night", id => {
  const { layers: _, ...day } = placeOf(id);
  const { layers: __, ...night } = placeOf(`${id}-night`);
  expect(night).toEqual({ ...day, hour: "night" });
});

describe("figures", () => {
  const entries = JSON.parse(read("figures/figures.json")) as Record<
    string,
    { w: number; h: number; head: { x: number; y: number; r: number }; poses: string[] }
  >;

  const entryOf = (id: string) => {
    const entry = entries[id];
    if (!entry) throw new Error(`No figure ${id}`);
    return entry;
  };

  it.each(figureIds)("%s has its size, its head and its poses", id => {
    const { w, h, head, poses } = entryOf(id);
    for (const name of [id, ...poses.map(pose => `${id}.${pose}`)]) {
      expect(read(`figures/${name}.svg`)).toContain(`width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"`);
    }
    expect(Math.abs(head.x - w / 2)).toBeLessThan(40);
    expect(head.y).toBeLessThan(h / 4);
    expect(head.r).toBeGreaterThan(10);
  });
});

describe("every SVG", () => {
  it.each(svgs)("%s is flat shapes only", path => {
    const text = generated.get(path) ?? "";
    expect(text).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" viewBox="0 0 \d+ \d+">/,
    );
    expect(text).not.toMatch(/<(text|image|filter|script|style|foreignObject|use)\b/);
    expect(text).not.toMatch(/href|url\(|on\w+=|data:|NaN|undefined|Infinity/);
    expect(text.replace(/opacity="[^"]+"/g, "").match(/\.\d{2,}/)).toBeNull();
  });
});
