import type { Finding } from "../core/session/event.ts";
import type { ProvisionView } from "./view-law.ts";
import type { PlayHead } from "./view-play.ts";

export type ClueView = {
  readonly id: string;
  readonly text: string;
  /** The line it came with, and who said it. */
  readonly line: string;
  readonly speaker: string | null;
  readonly place: string;
  readonly scene: string;
};

export type ViolationView = {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly group: string;
  readonly provisions: readonly ProvisionView[];
};

export type FindingView = {
  readonly finding: Finding;
  readonly violation: string;
  readonly about: string;
  readonly clues: readonly string[];
  readonly provisions: readonly string[];
};

export type NotebookView = PlayHead & {
  readonly name: "notebook";
  readonly clues: readonly ClueView[];
  readonly findings: readonly FindingView[];
  readonly violations: readonly ViolationView[];
  /** All provisions, for those who look beyond the violation's own. */
  readonly provisions: readonly ProvisionView[];
  readonly subjects: readonly { readonly id: string; readonly name: string; readonly person: boolean }[];
  /** A filed report can't be changed. */
  readonly filed: boolean;
};

export type ReportView = PlayHead & {
  readonly name: "report";
  readonly findings: readonly FindingView[];
  readonly clueCount: number;
  /** Clues that no finding uses yet. */
  readonly unused: readonly ClueView[];
};
