import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const STORIES = join(import.meta.dirname, "..", "..", "stories");
type CaseFile = { readonly roles: Readonly<Record<string, { readonly open: boolean }>> };

/** Every role that can be played, with the folder of its case. */
export const openRoles = (): readonly { readonly folder: string; readonly role: string }[] =>
  readdirSync(STORIES)
    .filter(folder => readdirSync(join(STORIES, folder)).includes("case.yaml"))
    .flatMap(folder => {
      const { roles } = parse(readFileSync(join(STORIES, folder, "case.yaml"), "utf8")) as CaseFile;
      return Object.entries(roles).flatMap(([role, one]) => (one.open ? [{ folder, role }] : []));
    });
