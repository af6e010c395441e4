import type { ComponentChildren } from "preact";
import type { TestimonyView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { LawLink } from "../parts/law-link.tsx";
import { Places, Said } from "./parts.tsx";

const Told = ({ of }: { readonly of: TestimonyView }): ComponentChildren => {
  if (of.summary === null) return <p>{t("desk.testimony.fact")}</p>;
  const parts = [of.people, of.place, of.date].filter(part => part !== null);
  return (
    <>
      <p>
        <Said of={of.summary} />
      </p>
      <ul class="ld-circumstances ld-small">
        {parts.map(part => (
          <li key={part.text}>
            <Said of={part} />
          </li>
        ))}
      </ul>
      {of.slip && (
        <p class="ld-small">
          {t("desk.testimony.slip")}: <Said of={of.slip} />
        </p>
      )}
    </>
  );
};

/** One entry in our words. What is distressing opens when asked for; what must not be dramatised is only named. */
export const Entry = ({
  of,
  open = false,
}: {
  readonly of: TestimonyView;
  readonly open?: boolean;
}): ComponentChildren => (
  <>
    {open ? (
      <h2 class="ld-entry-head">{t(`desk.testimony.kind.${of.kind}`)}</h2>
    ) : (
      <h3 class="ld-entry-head">
        <LawLink path={of.path}>{t(`desk.testimony.kind.${of.kind}`)}</LawLink>
      </h3>
    )}
    {of.sensitivity === "distressing" && !open ? (
      <details class="ld-details">
        <summary>{t("desk.testimony.distressing")}</summary>
        <Told of={of} />
      </details>
    ) : (
      <Told of={of} />
    )}
    <Places of={[of.cited]} />
  </>
);

export const Testimonies = ({ of }: { readonly of: readonly TestimonyView[] }): ComponentChildren => (
  <ul class="ld-entries">
    {of.map(one => (
      <li key={one.id} data-testimony={one.id} data-sensitivity={one.sensitivity}>
        <Entry of={one} />
      </li>
    ))}
  </ul>
);
