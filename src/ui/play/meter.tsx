import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import type { PlayView } from "../../app/view.ts";
import { language } from "../../i18n/i18n.ts";
import { formatSum } from "../../i18n/sum.ts";
import { squares } from "../parts/squares.tsx";
import { CaseLanguage, Told } from "../parts/told.tsx";

/** More than these can't be told apart as squares: a bar says it. */
const MOST_PIPS = 16;

/** The case's own count. */
export const Meter = ({ n, of, text }: NonNullable<PlayView["meter"]>): ComponentChildren => {
  const told = useContext(CaseLanguage) ?? language();
  return (
    <p class="plate meter">
      {of <= MOST_PIPS ? (
        <span class="pips" aria-hidden="true">
          {squares(of, at => (at < n ? "full" : ""))}
        </span>
      ) : (
        <span class="bar" aria-hidden="true">
          <i style={{ width: `${Math.min(100, Math.max(0, (n / of) * 100))}%` }} />
        </span>
      )}
      <Told>{text.replace("{tenge}", formatSum(n * 1000, "tenge", told))}</Told>
    </p>
  );
};
