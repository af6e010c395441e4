import type { ComponentChildren } from "preact";
import type { ArticleView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { bindsText } from "../notebook/binds.ts";
import { LawLink } from "../parts/law-link.tsx";
import { Cite, type Citing } from "./cite.tsx";
import { Said } from "./parts.tsx";

/** Articles with what they ask and whom they bind; each leads to its page, and can be cited from here. */
export const Articles = ({
  of,
  citing,
}: {
  readonly of: readonly ArticleView[];
  readonly citing: Citing | null;
}): ComponentChildren => (
  <ul class="ld-articles">
    {of.map(one => (
      <li key={one.id}>
        <LawLink path={one.path} class="ld-name">
          <Said of={one.label} />
        </LawLink>
        <p>{one.requires}</p>
        <p class="ld-small">
          {bindsText(one.binds)}
          {one.verify && <span class="ld-tag ld-tag-doubt">{t("law.verify")}</span>}
        </p>
        <Cite citing={citing} provision={one.id} label={one.label.text} />
      </li>
    ))}
  </ul>
);
