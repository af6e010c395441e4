import type { ComponentChildren } from "preact";
import type { ProvisionView } from "../../app/view.ts";
import type { Source } from "../../core/law/law.ts";
import { language, t } from "../../i18n/i18n.ts";
import { bindsText } from "../notebook/binds.ts";
import { LawLink } from "../parts/law-link.tsx";
import { tidy } from "./reasons.ts";

/** A count as this language writes it: 2.5 in English, 2,5 in the others. */
export const number = (value: number): string => {
  const plain = String(tidy(value));
  return language() === "en" ? plain : plain.replace(".", ",");
};

const NAMED = {
  Front: "front",
  Methodology: "methodology",
  Intro: "intro",
  "Intro.FoA": "introFoA",
  "Intro.Crisis": "introCrisis",
  Concl: "concl",
  Annex: "annex",
} as const;

/** The index names sections by code; some codes are words, and `.0` is the opening of a chapter. */
const sectionText = (section: string): string => {
  const named = NAMED[section as keyof typeof NAMED] ?? (section.startsWith("Rec") ? "rec" : null);
  if (named) return t("debrief.source.at", { place: t(`debrief.source.place.${named}`) });
  const opening = /^([IVX]+)\.0$/.exec(section)?.[1];
  if (opening) return t("debrief.source.at", { place: t("debrief.source.opening", { chapter: opening }) });
  return t("debrief.source.section", { section });
};

/** "Report, section I.4, footnotes 101, 109; 2 testimonies". */
export const sourceText = ({ section, footnotes, testimonies }: Source): string => {
  const notes = footnotes.length
    ? `, ${t("debrief.source.footnotes", { count: footnotes.length, list: footnotes.join(", ") })}`
    : "";
  const accounts = testimonies.length ? `; ${t("debrief.source.testimonies", { count: testimonies.length })}` : "";
  return `${sectionText(section)}${notes}${accounts}`;
};

export const SourceLine = ({ source }: { readonly source: Source | null }): ComponentChildren =>
  source && <p class="db-source">{sourceText(source)}</p>;

/** Rules with what they ask, who is bound, and the mark of doubt. */
export const Provisions = ({ of }: { readonly of: readonly ProvisionView[] }): ComponentChildren => (
  <ul class="db-law">
    {of.map(one => (
      <li key={one.id}>
        <LawLink path={`provision/${one.id}`} class="db-law-link">
          {one.label}
        </LawLink>{" "}
        {one.requires}{" "}
        <span class="db-small">
          {bindsText(one.binds)}
          {one.verify && <> · {t("law.verify")}</>}
        </span>
      </li>
    ))}
  </ul>
);
