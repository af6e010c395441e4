import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/i18n.ts";

type Props = {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly act: () => void;
};

/** A button that asks once more, in its own place; Escape or "Keep it" takes it back, and focus stays here. */
export function Confirm({ label, question, yes, act }: Props): ComponentChildren {
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const was = useRef(false);
  useEffect(() => {
    // The first drawing must not take focus; from then on it goes to the safe button, and back.
    if (asking || was.current) place.current?.querySelector<HTMLElement>("[data-safe]")?.focus();
    was.current = asking;
  }, [asking]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape from the buttons inside
    <span class="confirm" ref={place} onKeyDown={event => event.key === "Escape" && setAsking(false)}>
      {asking ? (
        <span class="confirm-ask" role="alertdialog" aria-label={question}>
          <span>{question}</span>
          <button type="button" class="button danger" onClick={act}>
            {yes}
          </button>
          <button type="button" class="button" data-safe onClick={() => setAsking(false)}>
            {t("common.keep")}
          </button>
        </span>
      ) : (
        <button type="button" class="button quiet" data-safe onClick={() => setAsking(true)}>
          {label}
        </button>
      )}
    </span>
  );
}
