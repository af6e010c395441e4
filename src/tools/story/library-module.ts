import { sha256 } from "./hashes.ts";
import type { Part, Shipment } from "./ship.ts";

/** How a part reaches the program: fetched as JSON, or, where a folder is opened and nothing can be fetched, as script. */
export type Carrier = "json" | "script";

export const hashOf = (part: Part): string => sha256(JSON.stringify(part.value)).slice(0, 8);
export const flat = (name: string): string => name.replaceAll("/", "-");

/** The file of a part in a build: its name under assets/, and what is in it. */
export const fileOf = (part: Part, carrier: Carrier): { readonly name: string; readonly source: string } => {
  const json = JSON.stringify(part.value);
  const name = `${flat(part.name)}-${hashOf(part)}`;
  return carrier === "json"
    ? { name: `${name}.json`, source: json }
    : { name: `${name}.js`, source: `plainSightParts[${JSON.stringify(part.name)}]=${quoted(json)};\n` };
};

/** A string literal in single quotes: JSON within needs no escapes for its double ones. */
const quoted = (text: string): string =>
  `'${text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")}'`;

/**
 * In a build the parts lie beside the script, and only their hashes stand in it: every byte of it is fetched before the
 * first choice. The address is made in two steps, or the bundler would take it for an import.
 */
const BESIDE = `
const here = import.meta.url;
const address = name => new URL(name.replaceAll("/", "-") + "-" + named[name] + ".json", here);`;

/** Under the development server each part has its whole address. */
const SERVED = `
const address = name => named[name];`;

/** Content is data: a part is fetched as JSON, not run as code. */
const FETCHED = `
const bring = async name => {
  const response = await fetch(address(name));
  if (!response.ok) throw new Error(name + ": " + response.status);
  return response.json();
};`;

/** A page from a folder may fetch nothing, but it may run the scripts beside it: each sets one string of JSON down. */
const RUN = `
globalThis.plainSightParts = {};
const ours = { createScriptURL: address => {
  if (/^\\.\\/assets\\/[a-z0-9-]+\\.js$/.test(address)) return address;
  throw new TypeError(address + " isn't ours");
} };
const trusted = globalThis.trustedTypes?.createPolicy("plain-sight", ours) ?? ours;
const bring = name => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.src = trusted.createScriptURL("./assets/" + name.replaceAll("/", "-") + "-" + named[name] + ".js");
  script.onload = () => {
    resolve(JSON.parse(plainSightParts[name]));
    delete plainSightParts[name];
    script.remove();
  };
  script.onerror = () => {
    reject(new Error(name + ": not in the folder"));
    script.remove();
  };
  document.head.append(script);
});`;

const WAYS = { served: SERVED + FETCHED, json: BESIDE + FETCHED, script: RUN } as const;

/** What the first choice may need, and the story, which comes right after it. The names of the rest come when they are asked for: each weighs before the first choice. */
const isFirst = ({ name }: Part): boolean => /^hub\/|\/(head|story)$|\/play\//.test(name);

/** What the address of a part is made from. */
type NamedBy = (part: Part) => string;

const table = (parts: readonly Part[], namedBy: NamedBy): string =>
  `{\n${parts.map(part => `  ${JSON.stringify(part.name)}: ${JSON.stringify(namedBy(part))},`).join("\n")}\n}`;

/** The module behind `virtual:later-parts`: the parts that no first choice needs. */
export const laterPartsModule = (parts: readonly Part[], namedBy: NamedBy): string =>
  `export const named = ${table(
    parts.filter(part => !isFirst(part)),
    namedBy,
  )};\n`;

/**
 * The module behind `virtual:parts`: content by name. What was asked for ahead is handed, once, to whoever comes for it;
 * one that didn't arrive is fetched again by the next. `later` is the module with the other names.
 */
export const partsModule = (
  parts: readonly Part[],
  way: keyof typeof WAYS,
  namedBy: NamedBy,
  later: string,
): string => `
const named = ${table(parts.filter(isFirst), namedBy)};
${WAYS[way]}
const coming = new Map();
export const ask = name => {
  if (!Object.hasOwn(named, name)) return null;
  const asked = bring(name);
  asked.catch(() => undefined);
  coming.set(name, asked);
  return asked;
};
export const part = async name => {
  const asked = coming.get(name);
  coming.delete(name);
  if (asked) return asked;
  if (!Object.hasOwn(named, name)) Object.assign(named, (await import("${later}")).named);
  if (!Object.hasOwn(named, name)) throw new Error("The library has no " + name + ".");
  return bring(name);
};
`;

/** The module behind `virtual:library`; `parts` is the module to take content from. */
export const libraryModule = ({ listings, lawTold }: Shipment, parts: string): string => `
import { part } from "${parts}";
export const library = {
  listings: JSON.parse(${quoted(JSON.stringify(listings))}),
  lawTold: ${JSON.stringify(lawTold)},
  hubTexts: language => part("hub/" + language),
  storyHead: (caseId, role) => part(caseId + "/" + role + "/head"),
  story: (caseId, role) => part(caseId + "/" + role + "/story"),
  playTexts: (caseId, role, language) => part(caseId + "/" + role + "/play/" + language),
  key: (caseId, role) => part(caseId + "/" + role + "/key"),
  debriefTexts: (caseId, role, language) => part(caseId + "/" + role + "/debrief/" + language),
  law: () => part("law"),
  lawTexts: language => part("law/" + language),
  reference: () => part("law/desk"),
  referenceTexts: language => part("law/desk/" + language),
};
`;
