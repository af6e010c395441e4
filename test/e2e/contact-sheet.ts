// npm run art:sheet: docs/contact-sheet.png, all places, figures and close-ups in one picture.
import { statSync } from "node:fs";
import { join } from "node:path";
import { PAGE_WIDTH, sheetPage } from "../../assets/draw/sheet/page.ts";
import { launch } from "./browser.ts";

const path = join(import.meta.dirname, "..", "..", "docs", "contact-sheet.png");
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: PAGE_WIDTH, height: 900 } });
  await page.setContent(sheetPage());
  await page.evaluate(() => Promise.all([...document.images].map(image => image.decode())));
  await page.screenshot({ path, fullPage: true });
} finally {
  await browser.close();
}
console.log(`docs/contact-sheet.png ${Math.round(statSync(path).size / 1024)} kB`);
