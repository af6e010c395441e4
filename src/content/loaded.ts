import type { RoleId } from "../core/law/law.ts";
import type { Best } from "../core/scoring/score.ts";
import type { CaseFile } from "./case-file.ts";
import type { KeyFile } from "./key-file.ts";
import type { LensFile } from "./lens-file.ts";
import type { Source } from "./problem.ts";
import type { StoryInk } from "./story-ink.ts";
import type { TextFile } from "./text-file.ts";
import type { EnglishText } from "./texts-of.ts";
import type { WalkthroughFile } from "./walkthrough-file.ts";

/** A data file that fits its schema, and where its values stand. */
export type Read<Value> = { readonly value: Value; readonly source: Source };

export type LoadedRole = {
  readonly role: RoleId;
  readonly ink: StoryInk;
  /** The compiled story; null where it doesn't compile. */
  readonly json: string | null;
  readonly key: Read<KeyFile> | null;
  /** By name: `golden`, `careless`. */
  readonly walkthroughs: ReadonlyMap<string, Read<WalkthroughFile>>;
  /** The best that any way reaches, as the story proof stored it; null while it hasn't. */
  readonly best: Best | null;
};

export type LoadedCase = {
  readonly id: string;
  readonly file: Read<CaseFile>;
  /** What each office could do at the same moments; null where it isn't written yet. */
  readonly lenses: Read<LensFile> | null;
  /** The open roles. */
  readonly roles: readonly LoadedRole[];
  /** Every English text, with the file that it stands in. */
  readonly english: readonly PlacedText[];
  readonly texts: ReadonlyMap<string, Read<TextFile>>;
};

/** An English text by its id: all that a translation is held to. */
export type English = Pick<EnglishText, "id" | "text">;

/** An English text and where it is written. */
export type PlacedText = EnglishText & { readonly file: string; readonly line: number };
