// npm start: install what is missing, build what is stale, serve it on this computer, open a browser.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildIfStale } from "./build.mjs";
import { installMissing } from "./install.mjs";
import { serve } from "./serve.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** @param {string} line */
const say = line => console.log(line);

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

/** @returns {{ open: boolean, port: number }} */
function options() {
  try {
    const { values } = parseArgs({ options: { "no-open": { type: "boolean" }, port: { type: "string" } } });
    const port = Number(values.port ?? 4173);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) giveUp("--port takes a number from 0 to 65535.");
    return { open: values["no-open"] !== true, port };
  } catch (error) {
    return giveUp(
      `${error instanceof Error ? error.message : String(error)}\nUsage: npm start -- [--no-open] [--port 4173]`,
    );
  }
}

/** The system's own way to open an address; null where there is no screen to open it on. */
function opener() {
  if (process.env.CI) return null;
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["cmd", "/c", "start", ""];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open"] : null;
}

/** @param {string} url */
function openBrowser(url) {
  const [command, ...args] = opener() ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  // No browser to be had is no failure: the address is on the screen.
  child.on("error", () => {});
  child.unref();
}

const { open, port } = options();
const problem = installMissing(root, say);
if (problem !== null) giveUp(problem);
const built = await buildIfStale(root, say);
if (!built.ok) giveUp(`${built.report}\nThe build failed; see above.`);
const server = await serve({ root: join(root, "dist"), port });
say(`Plain Sight is at ${server.url} (Ctrl+C stops it)`);
if (open) openBrowser(server.url);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.on(signal, () => void server.close().then(() => process.exit(0)));
