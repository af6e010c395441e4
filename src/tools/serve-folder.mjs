// Lies in the USB folder, in server/: serves the folder above it on this computer alone. See serve.cmd and serve.sh there.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser } from "./open-browser.mjs";
import { serve } from "./serve.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const server = await serve({ root, port: 4173 });
console.log(`Plain Sight is at ${server.url} (Ctrl+C stops it)`);
openBrowser(server.url);
