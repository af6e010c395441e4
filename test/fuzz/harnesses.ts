import type { Harness } from "./harness.ts";
import { importForged, importText } from "./import-file.ts";
import { links } from "./links.ts";
import { csvSheets, xliffSheets } from "./sheets.ts";
import { storyTags } from "./story-tags.ts";
import { yamlFiles } from "./yaml-files.ts";

/** Everything that reads what somebody else has written. */
export const HARNESSES: readonly Harness[] = [
  importText,
  importForged,
  storyTags,
  yamlFiles,
  links,
  csvSheets,
  xliffSheets,
];
