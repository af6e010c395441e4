import { spawn } from "node:child_process";

/** The system's own way to open an address; null where there is no screen to open it on. */
function opener() {
  if (process.env.CI) return null;
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["cmd", "/c", "start", ""];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open"] : null;
}

/**
 * Shows an address in the trainee's browser, if there is one.
 * @param {string} url
 */
export function openBrowser(url) {
  const [command, ...args] = opener() ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  // No browser to be had is no failure: the address is on the screen.
  child.on("error", () => {});
  child.unref();
}
