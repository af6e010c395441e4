import type { SessionFiles } from "../core/ports.ts";
import { readGiven, writeFile } from "./session-file.ts";

/** Long enough for the browser to have begun its download. */
const HELD_MS = 60_000;

/** Files through the browser: saved as a download, read as chosen by the trainee. Nothing goes over the network. */
export const createSessionFiles = (): SessionFiles => ({
  save(name, session, worded) {
    const address = URL.createObjectURL(new Blob([writeFile(session, worded)], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), HELD_MS);
  },
  read: readGiven,
});
