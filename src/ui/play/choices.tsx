import type { ComponentChildren } from "preact";
import type { ChoiceView, Intents, Language, PlayView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { memo } from "../parts/memo.ts";
import { Told } from "../parts/told.tsx";
import { Look } from "./look.tsx";
import { isNumbered } from "./numbered.ts";
import type { KeyParts } from "./use-key-parts.ts";

type Props = {
  readonly screen: PlayView;
  readonly language: Language;
  readonly Sure: KeyParts["Sure"] | undefined;
  readonly intents: Intents;
};

// The second half of a double click would land on a choice of the next turn, unread.
const once = (act: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) act();
};

const Option = ({ choice, n, intents }: { choice: ChoiceView; n: number; intents: Intents }): ComponentChildren => (
  <li>
    <button
      type="button"
      class="option"
      data-choice-id={choice.id}
      data-kind={choice.kind}
      aria-keyshortcuts={n < 10 ? String(n) : undefined}
      onClick={once(() => intents.choose(choice.id))}
    >
      <span class="n" aria-hidden="true">
        {n < 10 ? n : "·"}
      </span>
      <span>
        <Told>{choice.text}</Told>
      </span>
    </button>
  </li>
);

/** What can be done now: numbered options, things to look at, a way round a distressing scene, or the way on. */
export const Choices = memo(({ screen, Sure, intents }: Props) => {
  const numbered = screen.choices.filter(isNumbered);
  const skips = screen.choices.filter(({ kind }) => kind === "skip");
  return (
    <section class="do" aria-label={t("play.choices")} key={`${screen.session}/${screen.turn}`}>
      {screen.ended && (
        <div class="ended">
          <h2>{screen.ended.title ? <Told>{screen.ended.title}</Told> : t("play.ending")}</h2>
          {screen.ended.text && (
            <p>
              <Told>{screen.ended.text}</Told>
            </p>
          )}
          <button type="button" class="button primary" data-action="primary" onClick={() => intents.openReport()}>
            {t("play.writeReport")}
          </button>
        </div>
      )}
      {screen.sure && Sure && <Sure {...screen.sure} intents={intents} />}
      {numbered.length > 0 && (
        <ol class="options" data-many={numbered.length > 1 ? "" : undefined}>
          {numbered.map((choice, at) => (
            <Option key={choice.id} choice={choice} n={at + 1} intents={intents} />
          ))}
        </ol>
      )}
      <Look choices={screen.choices} hotspots={screen.hotspots} intents={intents} once={once} />
      {skips.map(choice => (
        <div class="skip" key={choice.id}>
          <button
            type="button"
            class="button quiet"
            data-choice-id={choice.id}
            onClick={once(() => intents.choose(choice.id))}
          >
            <Icon name="skip" />
            <Told>{choice.text}</Told>
          </button>
          <p>{t("play.skipHint")}</p>
        </div>
      ))}
    </section>
  );
});
