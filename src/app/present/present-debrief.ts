import type { Decision, Key, Option, Subject } from "../../core/case/key.ts";
import type { Moment } from "../../core/case/moment.ts";
import type { Source } from "../../core/law/law.ts";
import { filedAs } from "../../core/scoring/filed-as.ts";
import type { DecisionVerdict, FindingVerdict, Score } from "../../core/scoring/score.ts";
import type { ReportFiled } from "../../core/session/event.ts";
import { sameSubject } from "../../core/session/state.ts";
import type { OpenSession } from "../open-session.ts";
import { filled, textOf } from "../texts.ts";
import type { DebriefView, DecisionView, FateView, OptionView, VerdictView } from "../view.ts";
import type { LawIndex } from "./index-law.ts";
import { presentPerson, presentSubject } from "./person.ts";
import { forcesOf, presentProvision, violationName } from "./present-law.ts";
import { presentLenses } from "./present-lenses.ts";
import { presentHead } from "./present-play.ts";
import { sceneryOf } from "./scenery.ts";

/** What a debrief is made from: a filed session whose key, law and texts have arrived. */
export type Filed = {
  readonly open: OpenSession;
  readonly key: Key;
  readonly keyHash: string;
  readonly moments: readonly Moment[];
  readonly texts: Readonly<Record<string, string>>;
  readonly law: LawIndex;
  readonly report: ReportFiled;
  readonly bandRule: DebriefView["bandRule"];
};

const optionText = ({ open, texts }: Filed, choice: string): string => {
  for (const turn of open.live.turns) {
    const offered = turn.choices.find(candidate => candidate.id === choice);
    if (offered) return filled(textOf(open.texts, choice, offered.text), turn.variables);
  }
  return textOf(open.texts, choice, textOf(texts, choice));
};

const presentOption = (filed: Filed, option: Option, verdict: DecisionVerdict): OptionView => ({
  choice: option.choice,
  text: optionText(filed, option.choice),
  gate: option.gate,
  credit: option.credit,
  why: textOf(filed.texts, `${option.choice}.why`, ""),
  forces: forcesOf(filed.law, option.responses),
  provisions: option.provisions.map(id => presentProvision(filed.law, id)),
  source: option.source,
  taken: option.choice === verdict.choice,
  offered: verdict.offered.includes(option.choice),
});

const presentDecision = (filed: Filed, decision: Decision, verdict: DecisionVerdict): readonly DecisionView[] => {
  const scenery = sceneryOf(filed.open.live.turns)[verdict.at];
  const options = decision.options.map(option => presentOption(filed, option, verdict));
  const taken = options.find(option => option.taken);
  if (taken === undefined) return [];
  const role = filed.key.role;
  return [
    {
      id: decision.id,
      title: textOf(filed.open.texts, `${role}.decision.${decision.id}`),
      at: verdict.at,
      scene: textOf(filed.open.texts, `${role}.scene.${scenery?.scene ?? ""}`, ""),
      time: scenery?.time ?? null,
      taken,
      others: options.filter(option => !option.taken),
      sureness: verdict.sureness,
    },
  ];
};

const keyOf = (subject: Subject): string => `${subject.violation}@${subject.about}`;

/** The entry of the key that a verdict speaks of, with the text id of its reason. */
const entryOf = (
  key: Key,
  subject: Subject,
): {
  readonly why: string;
  readonly clues: readonly string[];
  readonly primary: readonly string[];
  readonly systemic: boolean;
  readonly source: Source | null;
} => {
  const id = keyOf(subject);
  const present = key.present.find(entry => sameSubject(entry, subject));
  if (present) return { ...present, why: `${key.role}.present.${id}.why` };
  const decoy = key.decoys.find(entry => sameSubject(entry, subject));
  if (decoy) return { ...decoy, why: `${key.role}.decoy.${id}.why`, primary: [], systemic: false };
  const arguable = key.arguable.find(entry => sameSubject(entry, subject));
  const none = { clues: [], primary: [], systemic: false, source: arguable?.source ?? null };
  if (arguable) return { ...none, why: `${key.role}.arguable.${id}.why` };
  return { ...none, why: `${key.role}.absent.${subject.violation}` };
};

const presentVerdict = (filed: Filed, verdict: FindingVerdict): VerdictView => {
  const { open, key, law, texts } = filed;
  const entry = entryOf(key, verdict.subject);
  const obtained = new Set(open.live.state.clues);
  return {
    kind: verdict.kind,
    subject: verdict.subject,
    violation: violationName(law, verdict.subject.violation),
    about: presentSubject(open.case, open.texts, verdict.subject.about),
    filedAs: filedAs(verdict.subject, open.live.state.findings, key).map(id =>
      presentSubject(open.case, open.texts, id),
    ),
    weight: "weight" in verdict ? verdict.weight : 0,
    systemic: entry.systemic,
    why: textOf(texts, entry.why, ""),
    clues: entry.clues.map(id => ({
      text: textOf(open.texts, `${key.role}.clue.${id}`),
      obtained: obtained.has(id),
    })),
    citations:
      verdict.kind === "found"
        ? verdict.citations.map(({ provision, worth }) => {
            const { id, label, binds } = presentProvision(law, provision);
            return { id, label, worth, binds };
          })
        : [],
    primary: entry.primary.map(id => presentProvision(law, id)),
    source: entry.source,
  };
};

const presentFates = (filed: Filed, score: Score): readonly FateView[] => {
  const { open, key, texts, report } = filed;
  return open.case.people
    .filter(person => person.inCase)
    .map(({ id }) => {
      const outcome = report.fates[id];
      const state = (outcome === undefined ? undefined : key.fates[id]?.[outcome]) ?? "open";
      return {
        person: presentPerson(open.case, open.texts, id),
        state,
        text: outcome === undefined ? "" : textOf(texts, `${key.role}.fate.${id}.${outcome}`, ""),
        harms: score.harms
          .filter(harm => harm.person === id)
          .map(harm => ({
            kind: harm.kind,
            gravity: harm.gravity,
            decision: textOf(open.texts, `${key.role}.decision.${harm.decision}`),
            at: score.decisions.find(verdict => verdict.decision === harm.decision)?.at ?? 0,
            avoidedBy: harm.avoidedBy === null ? null : optionText(filed, harm.avoidedBy),
          })),
      };
    });
};

const numbered = (texts: Filed["texts"], stem: string, many: number): readonly string[] =>
  Array.from({ length: many }, (_, at) => textOf(texts, `${stem}.${at + 1}`, "")).filter(text => text !== "");

/** The debrief of a filed report: the score as it was filed, told with the texts of today. */
export const presentDebrief = (filed: Filed): DebriefView => {
  const { open, key, texts, report } = filed;
  const { score } = report;
  const clueTexts = (ids: readonly string[]): readonly string[] =>
    ids.map(id => textOf(open.texts, `${key.role}.clue.${id}`));
  const ending = report.ending === null ? null : `${key.role}.ending.${report.ending}`;
  const decisions = score.decisions.flatMap(verdict => {
    const decision = key.decisions.find(candidate => candidate.id === verdict.decision);
    return decision ? presentDecision(filed, decision, verdict) : [];
  });
  return {
    ...presentHead(open),
    name: "debrief",
    band: score.band,
    bandRule: filed.bandRule,
    measures: score.measures,
    precision: score.precision,
    ending:
      ending === null
        ? null
        : { title: textOf(texts, `${ending}.title`, ""), text: textOf(texts, `${ending}.text`, "") },
    fates: presentFates(filed, score),
    decisions,
    lenses: presentLenses({
      case: open.case,
      role: key.role,
      moments: filed.moments,
      texts,
      law: filed.law,
      decisions,
    }),
    verdicts: score.findings.map(verdict => presentVerdict(filed, verdict)),
    cluesFound: clueTexts(score.cluesFound),
    cluesMissed: clueTexts(score.cluesMissed),
    cluesNeverSeen: clueTexts(score.cluesNeverSeen),
    calibration: score.calibration,
    skipped: score.skipped.map(id => textOf(open.texts, `${key.role}.scene.${id}`)),
    documents: key.documents.map((source, at) => ({
      text: textOf(texts, `${key.role}.document.${at + 1}`, ""),
      source,
    })),
    invented: numbered(texts, `${key.role}.invented`, key.invented),
    questions: numbered(texts, `${key.role}.question`, key.questions),
    art: open.case.roles.find(({ id }) => id === key.role)?.art ?? "",
    olderKey: report.keyHash !== filed.keyHash,
  };
};
