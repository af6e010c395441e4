import type { CaseFile } from "./case-file.ts";
import { type Kind, kind } from "./check-refs.ts";
import type { KeyFile } from "./key-file.ts";
import type { LawFiles } from "./law-files.ts";
import type { Reporter } from "./problem.ts";
import type { StoryInk } from "./story-ink.ts";

/** What the checks of one key look at. */
export type KeyContext = {
  readonly file: CaseFile;
  readonly key: KeyFile;
  readonly ink: StoryInk;
  readonly law: LawFiles;
  readonly report: Reporter;
};

/** The responses that this office can be held to. */
export const responsesOf = (law: LawFiles, role: KeyFile["role"]): Kind => {
  const inReport = role === "union" ? "union-organiser" : role;
  const own = Object.entries(law.responses).filter(
    ([, response]) => response.role === inReport || response.role === "any",
  );
  return kind(
    `response of the ${role}`,
    own.map(([id]) => id),
    "stories/law/responses.yaml",
  );
};
