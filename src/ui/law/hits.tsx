import type { ComponentChildren } from "preact";
import type { Intents, LawHit, LawKind, LawSearchPage } from "../../app/view.ts";
import { type Key, t } from "../../i18n/i18n.ts";
import { bindsText } from "../notebook/binds.ts";
import { LawLink } from "../parts/law-link.tsx";
import { Said } from "./parts.tsx";

/** The words of a code that came as a tag. */
const word = (space: string, code: string | undefined): string => t(`${space}.${code ?? ""}` as Key);

const Tags = ({ kind, hit }: { readonly kind: LawKind; readonly hit: LawHit }): ComponentChildren => {
  const [first, second, third] = hit.tags;
  if (kind === "provision") return <span class="ld-small">{bindsText(hit.tags)}</span>;
  if (kind === "response")
    return (
      <span class="ld-small">
        {first === "any" ? t("desk.response.every") : word("roles", first)} · {word("desk.response.kind", second)} ·{" "}
        {word("law.force", third)}
      </span>
    );
  if (kind === "testimony" && second !== "ordinary")
    return (
      <span class="ld-small">{t(second === "distressing" ? "desk.testimony.distressing" : "desk.testimony.fact")}</span>
    );
  return null;
};

const Hit = ({ kind, hit }: { readonly kind: LawKind; readonly hit: LawHit }): ComponentChildren => (
  <li data-hit={hit.id}>
    <LawLink path={hit.path} class="ld-name">
      {kind === "testimony" ? (
        <>
          {word("desk.testimony.kind", hit.tags[0])}, {hit.tags[2]}
        </>
      ) : (
        <Said of={hit.label} />
      )}
    </LawLink>
    {hit.note && (
      <p class="ld-clamp">
        <Said of={hit.note} />
      </p>
    )}
    <Tags kind={kind} hit={hit} />
  </li>
);

type Props = {
  readonly hits: LawSearchPage["hits"];
  readonly filters: LawSearchPage["filters"];
  readonly intents: Intents;
};

/** What was found, by kind; of each the likeliest, with a way to all of them. */
export const Hits = ({ hits, filters, intents }: Props): ComponentChildren => (
  <div class="ld-hits">
    {hits.map(({ kind, total, items }) => (
      <section key={kind} data-hits={kind}>
        <h2>
          {t(`desk.kinds.${kind}`)} <span class="ld-count">{total}</span>
        </h2>
        <ul>
          {items.map(hit => (
            <Hit key={hit.id} kind={kind} hit={hit} />
          ))}
        </ul>
        {total > items.length && (
          <button
            type="button"
            class="button small"
            onClick={() => intents.askLaw({ filters: { kind }, all: filters.kind === kind })}
          >
            {t("desk.search.all", { count: total })}
          </button>
        )}
      </section>
    ))}
  </div>
);
