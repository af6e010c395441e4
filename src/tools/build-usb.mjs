// npm run build:usb: dist-usb, a folder that opens by double-click on its index.html.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** @param {string} line */
const say = line => console.log(line);

// The first build checks the content; the second only packs it otherwise.
for (const folder of /** @type {const} */ (["dist", "dist-usb"])) {
  const built = await buildIfStale(root, say, folder);
  if (!built.ok) {
    console.error(`${built.report}\nThe build of ${folder} failed; see above.`);
    process.exit(1);
  }
}
say("dist-usb is ready: copy the folder, and open its index.html by double-click.");
