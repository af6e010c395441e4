import type { Language, Screen } from "../../app/view.ts";
import { briefing, briefingRunning } from "./briefing.ts";
import { debriefExemplarySample, debriefRewoundSample, debriefUnsafeSample } from "./debrief.ts";
import { hub, hubEmpty } from "./hub.ts";
import { about, loading, settings } from "./light.ts";
import { notebookEmptySample, notebookFiledSample, notebookSample } from "./notebook.ts";
import { play, playEnded, playGuided, playLong } from "./play.ts";
import { problem, problemRecord } from "./problem.ts";
import { reportEmptySample, reportSample } from "./report.ts";

/** Every sample by the name it has in the gallery's address. */
export const samples: Readonly<Record<string, (language: Language) => Screen>> = {
  hub,
  "hub-empty": hubEmpty,
  briefing,
  "briefing-running": briefingRunning,
  play,
  "play-long": playLong,
  "play-guided": playGuided,
  "play-ended": playEnded,
  notebook: notebookSample,
  "notebook-empty": notebookEmptySample,
  "notebook-filed": notebookFiledSample,
  report: reportSample,
  "report-empty": reportEmptySample,
  debrief: debriefUnsafeSample,
  "debrief-exemplary": debriefExemplarySample,
  "debrief-rewound": debriefRewoundSample,
  settings,
  about,
  loading,
  problem,
  "problem-record": problemRecord,
};
