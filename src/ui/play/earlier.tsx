import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { PlayView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";

let Turns: typeof import("./earlier-turns.tsx").EarlierTurns | null = null;

/** Reading back. Its lines are drawn only once it is opened: a long run must not weigh on every turn. */
export function Earlier({ screen }: { readonly screen: PlayView }): ComponentChildren {
  const [open, setOpen] = useState(false);
  if (screen.turn === 0) return null;
  const toggle = async (wanted: boolean): Promise<void> => {
    if (wanted) Turns ??= (await import("./earlier-turns.tsx")).EarlierTurns;
    setOpen(wanted);
  };
  return (
    <details class="earlier" onToggle={event => void toggle(event.currentTarget.open).catch(() => undefined)}>
      <summary>{t("play.earlier")}</summary>
      {open && Turns && <Turns past={screen.past} />}
    </details>
  );
}
