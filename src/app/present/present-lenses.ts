import type { Case } from "../../core/case/case.ts";
import type { Chance, Moment } from "../../core/case/moment.ts";
import type { RoleId } from "../../core/law/law.ts";
import { textOf } from "../texts.ts";
import type { DecisionView, LensesView, OfficeView } from "../view.ts";
import type { LawIndex } from "./index-law.ts";
import { forcesOf } from "./present-law.ts";

/** What the lenses are made from: the case, whose debrief it is, and what this office decided. */
export type Lensed = {
  readonly case: Case;
  readonly role: RoleId;
  readonly moments: readonly Moment[];
  readonly texts: Readonly<Record<string, string>>;
  readonly law: LawIndex;
  readonly decisions: readonly DecisionView[];
};

const presentOffice = ({ texts, law }: Lensed, moment: Moment, role: RoleId, chance: Chance): OfficeView => ({
  role,
  can: textOf(texts, `lens.${moment.id}.${role}.can`, ""),
  cannot: chance.limited ? textOf(texts, `lens.${moment.id}.${role}.cannot`, "") : null,
  forces: forcesOf(law, chance.responses),
  responses: law.book.responses
    .filter(({ id }) => chance.responses.includes(id))
    .map(({ id, action }) => ({ id, action: textOf(law.texts, `response.${id}.action`, action) })),
});

/**
 * The case through the lens of each office, moment by moment: what this office did and could have done, and what the
 * other could. Null where the case has no other office, or no moments are written yet.
 */
export const presentLenses = (lensed: Lensed): LensesView | null => {
  const { case: theCase, role, moments, texts, decisions } = lensed;
  const other = theCase.roles.find(({ id }) => id !== role);
  if (other === undefined || moments.length === 0) return null;
  return {
    case: theCase.id,
    other: other.id,
    open: other.open,
    moments: moments.flatMap(moment => {
      const [own, its] = [moment.offices[role], moment.offices[other.id]];
      if (own === undefined || its === undefined) return [];
      const faced = decisions.find(({ id }) => id === own.decision);
      return [
        {
          id: moment.id,
          title: textOf(texts, `lens.${moment.id}.title`, ""),
          time: moment.time,
          taken: faced === undefined ? null : { at: faced.at, title: faced.title, gate: faced.taken.gate },
          own: presentOffice(lensed, moment, role, own),
          other: presentOffice(lensed, moment, other.id, its),
        },
      ];
    }),
  };
};
