import type { ComponentChildren } from "preact";
import type { PlayView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Told } from "../parts/told.tsx";

/** What was chosen and told before, oldest first. Fetched when it is first asked for. */
export const EarlierTurns = ({ past }: { readonly past: PlayView["past"] }): ComponentChildren => (
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
);
