// npm start: install what is missing, build what is stale, serve it on this computer, open a browser.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildIfStale } from "./build.mjs";
import { installMissing } from "./install.mjs";
import { openBrowser } from "./open-browser.mjs";
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
