import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { caseFile } from "../../src/content/case-file.ts";

const STORIES = join(import.meta.dirname, "..", "..", "stories");

/** Every role that can be played, with the folder of its case. */
export const openRoles = (): readonly { readonly folder: string; readonly role: string }[] =>
  readdirSync(STORIES)
    .filter(folder => readdirSync(join(STORIES, folder)).includes("case.yaml"))
    .flatMap(folder => {
      const { roles } = v.parse(caseFile, parse(readFileSync(join(STORIES, folder, "case.yaml"), "utf8")));
      return Object.entries(roles).flatMap(([role, { open }]) => (open ? [{ folder, role }] : []));
    });
