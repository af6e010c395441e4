import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** Quiet, and able to run as root in a container; nothing here speeds the page up or loosens its security policy. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const HOW_TO_GET_A_BROWSER = `No browser was found for the end-to-end tests. Install one of these, or set BROWSER_PATH to a Chromium, Chrome or Edge program:
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask chromium
  Windows          Edge is already there in most places; otherwise install Chrome`;

/**
 * BROWSER_PATH, then the usual places of this system. A BROWSER_PATH that leads nowhere is an error, not a hint.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ path: string } | { problem: string }}
 */
export function findBrowser(env = process.env) {
  const named = env.BROWSER_PATH;
  if (named)
    return existsSync(named) ? { path: named } : { problem: `BROWSER_PATH is ${named}, and no file is there.` };
  const path = candidates(env).find(candidate => existsSync(candidate));
  return path === undefined ? { problem: HOW_TO_GET_A_BROWSER } : { path };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function candidates(env) {
  if (process.platform === "darwin") {
    const apps = ["Chromium", "Google Chrome", "Microsoft Edge", "Brave Browser"];
    const folders = ["/Applications", join(homedir(), "Applications")];
    return folders.flatMap(folder => apps.map(app => join(folder, `${app}.app`, "Contents", "MacOS", app)));
  }
  if (process.platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
      folder => folder !== undefined,
    );
    const programs = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return folders.flatMap(folder => programs.map(program => join(folder, program)));
  }
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge",
    "brave-browser",
  ];
  const folders = [...(env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/lib/chromium", "/snap/bin"];
  return [...folders.flatMap(folder => names.map(name => join(folder, name))), ...fromPlaywright()];
}

/** Where `npx playwright install chromium` puts it. */
function fromPlaywright() {
  const cache = join(homedir(), ".cache", "ms-playwright");
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache).filter(name => /^chromium-\d+$/.test(name));
  return versions.flatMap(name => [
    join(cache, name, "chrome-linux", "chrome"),
    join(cache, name, "chrome-linux64", "chrome"),
  ]);
}
