import { useEffect, useRef, useState } from "preact/hooks";
import type { FindingView, Intents, NotebookView } from "../../app/view.ts";
import type { Finding } from "../../core/session/event.ts";
import { takeBrought } from "./brought.ts";
import { type Draft, draftOf, EMPTY, findingOf, isEmpty, keyOf, sameFinding, toggleProvision } from "./draft.ts";

/** Drafts lie side by side: the new finding's under "", an edited finding's under its key. */
export type Papers = { readonly editing: string; readonly drafts: Readonly<Record<string, Draft>> };

const NEW = "";
const CLEAR: Papers = { editing: NEW, drafts: {} };

// Kept while the page lives, so that a look at the case or another language costs nobody a draft. Never stored.
const kept = new Map<string, Papers>();

/** What was just done, for the line that says so. */
export type Done = { readonly kind: "saved" | "withdrawn"; readonly finding: FindingView };

export type Desk = {
  readonly draft: Draft;
  /** The draft as it is at this moment: two clicks may come before the page is drawn again. */
  readonly now: () => Draft;
  /** Some draft holds what no finding does yet. */
  readonly unsaved: boolean;
  /** The finding in hand, or null while a new one is written. */
  readonly edited: FindingView | null;
  readonly done: Done | null;
  /** A provision brought from the law desk, and whether the draft had room for it. */
  readonly brought: { readonly provision: string; readonly taken: boolean } | null;
  /** The notebook was opened on a draft left unsaved. */
  readonly resumed: boolean;
  readonly change: (draft: Draft) => void;
  readonly edit: (finding: FindingView) => void;
  readonly writeNew: () => void;
  readonly discard: () => void;
  readonly save: () => void;
  readonly withdraw: (finding: FindingView) => void;
  readonly undo: () => void;
};

/** The state of the editor; findings themselves come and go through the View. */
export const useDesk = (screen: NotebookView, intents: Intents): Desk => {
  const { session, findings } = screen;
  const [papers, setPapers] = useState<Papers>(() => kept.get(session) ?? CLEAR);
  const [resumed] = useState(() => !isEmpty(papers.drafts[papers.editing] ?? EMPTY));
  const [done, setDone] = useState<Done | null>(null);
  const [brought, setBrought] = useState<Desk["brought"]>(null);
  const sent = useRef<Finding | null>(null);

  const keep = (next: Papers): void => {
    kept.set(session, next);
    setPapers(next);
  };
  const latest = (): Papers => kept.get(session) ?? papers;
  const drop = (key: string): void => {
    const { editing, drafts } = latest();
    const { [key]: _gone, ...rest } = drafts;
    keep({ editing: editing === key ? NEW : editing, drafts: rest });
  };

  const findingFor = (key: string): FindingView | null => findings.find(one => keyOf(one.finding) === key) ?? null;
  const stored = (key: string): Draft => {
    const found = findingFor(key);
    return found ? draftOf(found.finding) : EMPTY;
  };
  const draftIn = ({ editing, drafts }: Papers): Draft => drafts[editing] ?? stored(editing);
  const edited = findingFor(papers.editing);
  const draft = draftIn(papers);

  // What was chosen on the law desk goes into the draft in hand, as a click here would have put it.
  useEffect(() => {
    const provision = takeBrought(session);
    if (provision === null) return;
    const now = draftIn(latest());
    const next = now.provisions.includes(provision) ? now : toggleProvision(now, provision);
    setBrought({ provision, taken: next !== null });
    if (next === null || next === now) return;
    const { editing, drafts } = latest();
    keep({ editing, drafts: { ...drafts, [editing]: next } });
  }, []);

  // A draft is let go only once the View shows it as a finding: a refused save loses nothing.
  useEffect(() => {
    const waiting = sent.current;
    const arrived = waiting && findings.find(one => sameFinding(one.finding, waiting));
    if (!arrived) return;
    sent.current = null;
    setDone({ kind: "saved", finding: arrived });
    drop(papers.editing);
  });

  return {
    draft,
    now: () => draftIn(latest()),
    unsaved: Object.entries(papers.drafts).some(([key, one]) => !sameFinding(one, stored(key))),
    edited,
    done,
    brought,
    resumed,
    change: next => {
      const { editing, drafts } = latest();
      keep({ editing, drafts: { ...drafts, [editing]: next } });
    },
    edit: finding => {
      setDone(null);
      keep({ ...latest(), editing: keyOf(finding.finding) });
    },
    writeNew: () => keep({ ...latest(), editing: NEW }),
    discard: () => drop(papers.editing),
    save: () => {
      const finding = findingOf(draftIn(latest()));
      if (!finding) return;
      sent.current = finding;
      if (edited && keyOf(edited.finding) !== keyOf(finding)) intents.withdrawFinding(subjectOf(edited));
      intents.setFinding(finding);
      // Nothing may change (the same finding saved again): then no View comes, and this draws the editor anew.
      keep({ ...latest() });
    },
    withdraw: finding => {
      setDone({ kind: "withdrawn", finding });
      drop(keyOf(finding.finding));
      intents.withdrawFinding(subjectOf(finding));
    },
    undo: () => {
      if (done?.kind === "withdrawn") intents.setFinding(done.finding.finding);
      setDone(null);
    },
  };
};

const subjectOf = ({ finding }: FindingView) => ({ violation: finding.violation, about: finding.about });
