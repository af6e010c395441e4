import type { ComponentChildren } from "preact";
import type { ChoiceView, HotspotView, Intents } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { Told } from "../parts/told.tsx";

type Props = {
  readonly choices: readonly ChoiceView[];
  readonly hotspots: readonly HotspotView[];
  readonly intents: Intents;
  readonly once: (act: () => void) => (event: MouseEvent) => void;
};

/** The stage's things as buttons with names: who can't see or point at the picture looks here. */
export function Look({ choices, hotspots, intents, once }: Props): ComponentChildren {
  const open = choices.filter(({ kind }) => kind === "examine");
  const found = hotspots.filter(hotspot => hotspot.found && !open.some(choice => choice.hotspot === hotspot.id));
  if (open.length + found.length === 0) return null;
  return (
    <div class="look" id="look" tabIndex={-1}>
      <h2>{t("play.lookAt")}</h2>
      <ul>
        {open.map(choice => (
          <li key={choice.id}>
            <button
              type="button"
              class="chip"
              data-choice-id={choice.id}
              data-hotspot-id={choice.hotspot ?? undefined}
              onClick={once(() => intents.choose(choice.id))}
            >
              <Icon name="lens" />
              <Told>{choice.text}</Told>
            </button>
          </li>
        ))}
        {found.map(hotspot => (
          <li key={hotspot.id} class="chip-found">
            <Icon name="tick" />
            <Told>{hotspot.name}</Told>
            <span class="unseen"> ({t("play.looked")})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
