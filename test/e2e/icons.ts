// npm run art:icons: public/icons/*.png, drawn by the browser from assets/icon.
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./browser.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = join(root, "public", "icons");
/** `maskable` fills its square: the system cuts it to its own shape. Apple's cuts corners alone, and takes no hole. */
const ICONS = [
  { file: "icon-192.png", source: "icon.svg", size: 192 },
  { file: "icon-512.png", source: "icon.svg", size: 512 },
  { file: "maskable-192.png", source: "icon-maskable.svg", size: 192 },
  { file: "maskable-512.png", source: "icon-maskable.svg", size: 512 },
  { file: "apple-180.png", source: "icon-maskable.svg", size: 180 },
];

mkdirSync(folder, { recursive: true });
const browser = await launch();
try {
  for (const { file, source, size } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(join(root, "assets", "icon", source), "utf8");
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const path = join(folder, file);
    await page.screenshot({ path, omitBackground: true });
    console.log(`public/icons/${file} ${statSync(path).size} bytes`);
    await page.close();
  }
} finally {
  await browser.close();
}
