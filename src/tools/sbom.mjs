// npm run sbom: all that the program and its making consist of, as CycloneDX, beside the built program.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { billOf } from "./bill.mjs";
import { buildIfStale } from "./build.mjs";
import { npm } from "./install.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const FILE = "dist/sbom.cdx.json";
const built = await buildIfStale(root, line => console.log(line));
// From the lock file alone: no network is needed, and no node_modules.
const ran = npm(root, ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"]);
if (!built.ok || ran.status !== 0) {
  console.error(built.ok ? ran.stderr : built.report);
  process.exitCode = 1;
} else {
  const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const bill = billOf(JSON.parse(ran.stdout), name);
  writeFileSync(join(root, FILE), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${FILE}: ${bill.components.length} packages`);
}
