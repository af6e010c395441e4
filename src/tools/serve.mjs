// A small static server for the built program. It listens on this computer alone.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { POLICY } from "./policy.mjs";

const HOST = "127.0.0.1";

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".mp3": "audio/mpeg",
  ".ogg": "audio/ogg",
  ".webm": "audio/webm",
  ".m4a": "audio/mp4",
};

/** What gzip makes smaller; pictures, fonts and sound are packed already. */
const TEXTUAL = /^(text\/|application\/|image\/svg)/;

/** Any server should send these; what the page may do stands in the page as well. */
export const SECURITY = {
  "Content-Security-Policy": `${POLICY}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** @typedef {{ body: Buffer, gzipped: Buffer | null, type: string, tag: string, changed: number }} Served */

/**
 * Serves a folder; resolves when it listens. Takes the first free port from `port` up, or any with port 0. `security` is
 * sent with every answer; pages that aren't ours (npm run bench) need another.
 * @param {{ root: string, port: number, security?: Record<string, string> }} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ root, port, security = SECURITY }) {
  /** @type {Map<string, Served>} */
  const cache = new Map();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(security)) response.setHeader(name, value);
    answer(root, cache, request, response);
  });
  const taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}/`,
    port: taken,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const refused = error => {
      if (error.code === "EADDRINUSE" && port !== 0 && port < 65_535) resolve(listen(server, port + 1));
      else reject(error);
    };
    server.once("error", refused);
    server.listen(port, HOST, () => {
      server.off("error", refused);
      const address = server.address();
      resolve(address !== null && typeof address === "object" ? address.port : port);
    });
  });
}

/**
 * @param {string} root
 * @param {Map<string, Served>} cache
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function answer(root, cache, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const path = pathOf(root, request.url ?? "/");
  const file = path === null ? null : read(path, cache);
  if (path === null || file === null) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  response.setHeader("Content-Type", file.type);
  response.setHeader("ETag", file.tag);
  response.setHeader("Cache-Control", cachingOf(root, path));
  response.setHeader("Vary", "Accept-Encoding");
  if (request.headers["if-none-match"] === file.tag) {
    response.writeHead(304).end();
    return;
  }
  const packed =
    file.gzipped !== null && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") ? file.gzipped : null;
  const body = packed ?? file.body;
  if (packed !== null) response.setHeader("Content-Encoding", "gzip");
  response.writeHead(200, { "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Files under assets/ carry a hash of their content in their name. The page itself must be asked for each time; the few
 * others (the icon above all, which browsers want again at every step) once an hour.
 * @param {string} root
 * @param {string} path
 */
function cachingOf(root, path) {
  if (path.startsWith(join(root, "assets") + sep)) return "public, max-age=31536000, immutable";
  return path.endsWith(".html") ? "no-cache" : "public, max-age=3600";
}

/**
 * The file that an address means, or null where it leads out of the folder or to a hidden file.
 * @param {string} root
 * @param {string} url
 * @returns {string | null}
 */
export function pathOf(root, url) {
  try {
    const asked = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    if (asked.includes("\0") || /[\\/]\.(?!\/)/.test(asked)) return null;
    const path = normalize(join(root, asked.endsWith("/") ? `${asked}index.html` : asked));
    return path.startsWith(normalize(root) + sep) ? path : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} path
 * @param {Map<string, Served>} cache
 * @returns {Served | null}
 */
function read(path, cache) {
  if (!existsSync(path)) return null;
  const stat = statSync(path);
  if (!stat.isFile()) return null;
  const known = cache.get(path);
  if (known !== undefined && known.changed === stat.mtimeMs) return known;
  const body = readFileSync(path);
  const type = TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
  const gzipped = TEXTUAL.test(type) && body.length > 512 ? gzipSync(body, { level: 9 }) : null;
  const tag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
  const served = { body, gzipped, type, tag, changed: stat.mtimeMs };
  cache.set(path, served);
  return served;
}
