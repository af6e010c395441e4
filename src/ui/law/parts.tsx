import type { ComponentChildren } from "preact";
import type { LawRef, Worded } from "../../app/view.ts";
import type { Cited } from "../../core/law/reference.ts";
import { language, t } from "../../i18n/i18n.ts";
import { sourceText } from "../debrief/source.tsx";
import { LawLink } from "../parts/law-link.tsx";

/** A text in the language it stands in: a reader speaks an untranslated one in its own. */
export const Said = ({ of }: { readonly of: Worded }): ComponentChildren =>
  of.lang === language() ? of.text : <span lang={of.lang}>{of.text}</span>;

export const Refs = ({ of }: { readonly of: readonly LawRef[] }): ComponentChildren => (
  <ul class="ld-refs">
    {of.map(({ path, label }) => (
      <li key={path}>
        <LawLink path={path}>
          <Said of={label} />
        </LawLink>
      </li>
    ))}
  </ul>
);

/** "Report, section I.4, footnotes 101, 109", for each place. */
export const Places = ({ of }: { readonly of: readonly Cited[] }): ComponentChildren => (
  <p class="ld-source">{of.map(cited => sourceText({ ...cited, testimonies: [] })).join("; ")}</p>
);

/** A remark with its heading: a doubt, a slip, a note. */
export const Remark = ({
  title,
  of,
  tone = "quiet",
}: {
  readonly title: string;
  readonly of: Worded | null;
  readonly tone?: "quiet" | "doubt";
}): ComponentChildren =>
  of && (
    <div class={`ld-remark ld-${tone}`}>
      <h3>{title}</h3>
      <p>
        <Said of={of} />
      </p>
    </div>
  );

export const Dated = (): ComponentChildren => <p class="ld-dated">{t("desk.dated")}</p>;

/** A part of a page: nothing at all where there is nothing to show. */
export const Part = ({
  title,
  show = true,
  children,
  class: name = "",
}: {
  readonly title: string;
  readonly show?: boolean;
  readonly children: ComponentChildren;
  readonly class?: string;
}): ComponentChildren =>
  show && (
    <section class={`ld-part ${name}`}>
      <h2>{title}</h2>
      {children}
    </section>
  );
