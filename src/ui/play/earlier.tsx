import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { PlayView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Told } from "../parts/told.tsx";

/** Reading back. Its lines are drawn only once it is opened: a long run must not weigh on every turn. */
export function Earlier({ past }: { readonly past: PlayView["past"] }): ComponentChildren {
  const [open, setOpen] = useState(false);
  if (past.length === 0) return null;
  return (
    <details class="earlier" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t("play.earlier")}</summary>
      {open && (
        <ol>
          {past.map((turn, at) => (
            // Turns are never put between others: their place is their name.
            <li key={at}>
              {turn.choice && (
                <p class="taken">
                  <b>{t("play.you")}</b> <Told>{turn.choice}</Told>
                </p>
              )}
              {turn.lines.map(line => (
                <p key={line.id}>
                  {line.cue && !line.tellsCue && <i>{t(`play.heard.${line.cue}`)} </i>}
                  {line.speaker && (
                    <b>
                      <Told>{line.speaker.name}</Told>:{" "}
                    </b>
                  )}
                  <Told>{line.text}</Told>
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
