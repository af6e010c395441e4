import type { CaseHead } from "../../core/case/case.ts";
import type { Key, Power } from "../../core/case/key.ts";
import type { Mode } from "../../core/session/event.ts";
import type { Texts } from "../library.ts";
import { textOf } from "../texts.ts";
import type { BriefingView, PowerView, SessionItem, Told } from "../view.ts";
import type { LawIndex } from "./index-law.ts";
import { forcesOf, presentProvision } from "./present-law.ts";

/** What the briefing of one role is drawn from. */
export type BriefingContent = {
  readonly case: CaseHead;
  readonly key: Key;
  readonly texts: Texts;
  readonly told: Told;
  readonly law: LawIndex;
  readonly sessions: readonly SessionItem[];
  readonly mode: Mode;
  /** A run that begins now is kept on this device. */
  readonly kept: boolean;
};

const presentPowers = (content: BriefingContent, list: "may" | "mayNot"): readonly PowerView[] =>
  content.key[list].map((power: Power, at) => ({
    text: textOf(content.texts, `${content.key.role}.${list}.${at + 1}`),
    forces: forcesOf(content.law, power.responses),
    provisions: power.provisions.map(id => presentProvision(content.law, id)),
  }));

export const presentBriefing = (content: BriefingContent): BriefingView => {
  const { case: theCase, key, texts } = content;
  const office = theCase.roles.find(role => role.id === key.role);
  return {
    name: "briefing",
    case: theCase.id,
    role: key.role,
    told: content.told.language,
    status: content.told.status,
    title: textOf(texts, "case.title"),
    who: textOf(texts, `${key.role}.briefing.who`),
    task: textOf(texts, `${key.role}.briefing.task`),
    place: textOf(texts, "case.place", theCase.where.place),
    art: office?.art ?? "",
    when: office?.when ?? theCase.when,
    minutes: office?.minutes ?? 0,
    may: presentPowers(content, "may"),
    mayNot: presentPowers(content, "mayNot"),
    contentNote: textOf(texts, "case.contentNote", ""),
    sessions: content.sessions.filter(item => item.case === theCase.id && item.role === key.role && item.band === null),
    mode: content.mode,
    kept: content.kept,
  };
};
