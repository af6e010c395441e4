import type { Plugin, ViteDevServer } from "vite";
import { isUntranslated, type Problem } from "../content/problem.ts";
import { checkStories } from "./story/check-stories.ts";
import { filesBelow } from "./story/files.ts";
import { sha256 } from "./story/hashes.ts";
import { loadStories } from "./story/load-stories.ts";
import { type Part, type Shipment, ship } from "./story/ship.ts";
import { overlayOf, terminalOf } from "./story/show-problems.ts";

const LIBRARY = "virtual:library";
const RESOLVED = `\0${LIBRARY}`;
/** Where the development server gives out parts; in a build each is a file with the hash of its content in its name. */
const PART = "/@stories/";

/** What may change the content. */
const CONTENT = /[\\/](stories|assets[\\/](places|figures)|public[\\/]sound)[\\/]/;
/** Milliseconds to wait after a change: editors and tools write several files in a row. */
const SETTLE = 60;

const UNFINISHED = "A translation isn't finished: npm run story:check says where.";

type Loaded = { readonly shipment: Shipment; readonly problems: readonly Problem[] };

/** Gives the program `virtual:library`, made from stories/, and shows mistakes in the content where they stand. */
export const stories = (): Plugin => {
  let root = "";
  let loaded: Loaded | null = null;

  const load = (): Loaded => {
    if (loaded !== null) return loaded;
    const read = loadStories(filesBelow(root));
    loaded = { shipment: ship(read), problems: checkStories(read) };
    return loaded;
  };

  return {
    name: "plain-sight-stories",
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      if (this.environment.mode !== "build") return;
      const { problems } = load();
      const serious = problems.filter(problem => !isUntranslated(problem));
      if (serious.length > 0) this.error(terminalOf(serious));
      if (problems.length > 0) this.warn(UNFINISHED);
    },
    resolveId(id) {
      return id === LIBRARY ? RESOLVED : null;
    },
    load(id) {
      if (id !== RESOLVED) return null;
      const { shipment } = load();
      if (this.environment.mode !== "build")
        return libraryModule(shipment, part => JSON.stringify(addressOf(part)), "name => named[name]");
      for (const part of shipment.parts)
        this.emitFile({ type: "asset", fileName: `assets/${fileOf(part)}`, source: JSON.stringify(part.value) });
      return libraryModule(shipment, part => JSON.stringify(hashOf(part)), BESIDE);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const part = load().shipment.parts.find(candidate => addressOf(candidate) === request.url);
        if (part === undefined) return next();
        response.setHeader("content-type", "application/json; charset=utf-8");
        response.end(JSON.stringify(part.value));
      });
      let waiting: ReturnType<typeof setTimeout> | null = null;
      const renew = (): void => {
        loaded = null;
        const graph = server.environments.client.moduleGraph;
        const library = graph.getModuleById(RESOLVED);
        if (library !== undefined) graph.invalidateModule(library);
        try {
          showIn(server, load().problems);
        } catch (error) {
          // A file half written, say: the next change mends it, and the server must live to see it.
          server.config.logger.error(String(error));
        }
      };
      server.watcher.add(`${root}/stories`);
      server.watcher.on("all", (_, path) => {
        if (!CONTENT.test(path)) return;
        if (waiting !== null) clearTimeout(waiting);
        waiting = setTimeout(renew, SETTLE);
      });
      server.ws.on("connection", () => {
        const serious = load().problems.filter(problem => !isUntranslated(problem));
        if (serious.length === 0) return;
        server.config.logger.error(terminalOf(serious), { timestamp: true });
        server.ws.send({ type: "error", err: overlayOf(serious, root) });
      });
    },
  };
};

/** Puts the problems on the terminal and over the page; with none, the page takes up the new content. */
const showIn = (server: ViteDevServer, problems: readonly Problem[]): void => {
  const serious = problems.filter(problem => !isUntranslated(problem));
  if (problems.length > serious.length) server.config.logger.info(UNFINISHED);
  if (serious.length > 0) {
    server.config.logger.error(terminalOf(serious));
    server.ws.send({ type: "error", err: overlayOf(serious, server.config.root) });
    return;
  }
  // An update of nothing takes the overlay away.
  server.ws.send({ type: "update", updates: [] });
  server.ws.send({ type: "custom", event: "stories:changed", data: {} });
};

const hashOf = (part: Part): string => sha256(JSON.stringify(part.value)).slice(0, 8);
const flat = (name: string): string => name.replaceAll("/", "-");
const addressOf = (part: Part): string => `${PART}${hashOf(part)}/${flat(part.name)}`;
const fileOf = (part: Part): string => `${flat(part.name)}-${hashOf(part)}.json`;

/**
 * In a build the parts lie beside the script, and only their hashes stand in it: every byte of it is fetched before the
 * first choice. The address is made in two steps, or the bundler would take it for an import.
 */
const BESIDE = `name => new URL(name.replaceAll("/", "-") + "-" + named[name] + ".json", here)`;

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
 * Content is data: a part is fetched as JSON, not run as code. `namedBy`: an expression per part; `address`: a function
 * that makes the part's address of it.
 */
const libraryModule = (
  { listings, lawTold, parts }: Shipment,
  namedBy: (part: Part) => string,
  address: string,
): string => `
const here = import.meta.url;
const named = {
${parts.map(part => `  ${JSON.stringify(part.name)}: ${namedBy(part)},`).join("\n")}
};
const address = ${address};
const part = async name => {
  if (!Object.hasOwn(named, name)) throw new Error("The library has no " + name + ".");
  const response = await fetch(address(name));
  if (!response.ok) throw new Error(name + ": " + response.status);
  return response.json();
};
export const library = {
  listings: JSON.parse(${quoted(JSON.stringify(listings))}),
  lawTold: ${JSON.stringify(lawTold)},
  hubTexts: language => part("hub/" + language),
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
