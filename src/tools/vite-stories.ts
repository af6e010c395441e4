import type { Plugin, ViteDevServer } from "vite";
import { isUntranslated, type Problem } from "../content/problem.ts";
import { checkStories } from "./story/check-stories.ts";
import { filesBelow } from "./story/files.ts";
import {
  type Carrier,
  fileOf,
  flat,
  hashOf,
  laterPartsModule,
  libraryModule,
  partsModule,
} from "./story/library-module.ts";
import { loadStories } from "./story/load-stories.ts";
import { type Part, type Shipment, ship } from "./story/ship.ts";
import { overlayOf, terminalOf } from "./story/show-problems.ts";

const LIBRARY = "virtual:library";
const PARTS = "virtual:parts";
const LATER = "virtual:later-parts";
/** The module that an id stands for, without the edition that the development server adds. */
const moduleOf = (id: string): string => id.replace(/^\0/, "").replace(/\?.*$/, "");
/** Where the development server gives out parts; in a build each is a file with the hash of its content in its name. */
const PART = "/@stories/";

/** What may change the content. */
const CONTENT = /[\\/](stories|assets[\\/](places|figures|sound))[\\/]/;
/** Milliseconds to wait after a change: editors and tools write several files in a row. */
const SETTLE = 60;

const UNFINISHED = "A translation isn't finished: npm run story:check says where.";

type Loaded = { readonly shipment: Shipment; readonly problems: readonly Problem[] };

/** Gives the program `virtual:library` and the `virtual:parts` it is made of, made from stories/, and shows mistakes in the content where they stand. */
export const stories = (carrier: Carrier = "json"): Plugin => {
  let root = "";
  let loaded: Loaded | null = null;
  /** Counts what was edited under the running app: a browser keeps a module for as long as its address stays. */
  let edition = 0;
  const now = (name: string): string => (edition === 0 ? name : `${name}?edition=${edition}`);

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
      // The folder is packed from what the build for a server has just checked.
      if (this.environment.mode !== "build" || carrier === "script") return;
      const { problems } = load();
      const serious = problems.filter(problem => !isUntranslated(problem));
      if (serious.length > 0) this.error(terminalOf(serious));
      if (problems.length > 0) this.warn(UNFINISHED);
    },
    resolveId(id) {
      return [LIBRARY, PARTS, LATER].includes(moduleOf(id)) ? `\0${id}` : null;
    },
    load(id) {
      const name = id.startsWith("\0") ? moduleOf(id) : "";
      if (name === LIBRARY) return libraryModule(load().shipment, now(PARTS));
      const namedBy = this.environment.mode === "build" ? hashOf : addressOf;
      if (name === LATER) return laterPartsModule(load().shipment.parts, namedBy);
      if (name !== PARTS) return null;
      const { parts } = load().shipment;
      if (this.environment.mode !== "build") return partsModule(parts, "served", namedBy, now(LATER));
      for (const part of parts) {
        const { name, source } = fileOf(part, carrier);
        this.emitFile({ type: "asset", fileName: `assets/${name}`, source });
      }
      return partsModule(parts, carrier, namedBy, LATER);
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
        edition += 1;
        const library = graph.getModuleById(`\0${LIBRARY}`);
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

const addressOf = (part: Part): string => `${PART}${hashOf(part)}/${flat(part.name)}`;
