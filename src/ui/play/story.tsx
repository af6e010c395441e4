import { type ComponentChildren, Fragment } from "preact";
import type { Intents, Language, LineView, PlayView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "../parts/icon.tsx";
import { memo } from "../parts/memo.ts";
import { Portrait } from "../parts/portrait.tsx";
import { Told } from "../parts/told.tsx";
import { bySpeaker } from "./by-speaker.ts";
import { Earlier } from "./earlier.tsx";
import type { KeyParts } from "./use-key-parts.ts";

const Line = ({ line, sound }: { readonly line: LineView; readonly sound: boolean }): ComponentChildren => (
  <>
    {line.cue && (sound || !line.tellsCue) && (
      <p class="heard">
        <Icon name="sound" />
        {t(`play.heard.${line.cue}`)}
      </p>
    )}
    <p class="line" data-line-id={line.id}>
      <Told>{line.text}</Told>
    </p>
    {line.clues.map(clue => (
      <p key={clue.id} class="noted" data-clue-id={clue.id}>
        <Icon name="book" />
        <span>
          <b>{t("play.noted")}</b> <Told>{clue.text}</Told>
        </span>
      </p>
    ))}
  </>
);

type Props = {
  readonly screen: PlayView;
  readonly language: Language;
  /** Sound is on: then every cue has its caption. */
  readonly sound: boolean;
  /** Whether it is being read aloud; undefined where it can't be. */
  readonly aloud: boolean | undefined;
  readonly Feedback: KeyParts["Feedback"] | undefined;
  readonly intents: Intents;
};

/** What happens: this turn's lines, with what was said before within reach. */
export const Story = memo(({ screen, sound, aloud, Feedback, intents }: Props) => (
  <section
    class="say"
    aria-label={t("play.text")}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must scroll for those without a mouse too
    tabIndex={0}
    data-focus="text"
  >
    {/* A new turn is new text in the same section: to take the section away while it has the focus costs a layout. */}
    <Fragment key={`${screen.session}/${screen.turn}`}>
      {aloud !== undefined && (
        <button type="button" class="aloud" data-action="aloud" onClick={() => intents.readAloud()}>
          {t(aloud ? "play.stopReading" : "play.readAloud")}
        </button>
      )}
      <Earlier screen={screen} />
      {screen.taken && (
        <p class="taken">
          <b>{t("play.you")}</b> <Told>{screen.taken}</Told>
        </p>
      )}
      {screen.feedback && Feedback && <Feedback {...screen.feedback} />}
      {bySpeaker(screen.lines).map(({ speaker, lines }) => (
        <div class={speaker ? "speech" : "telling"} key={lines[0]?.id}>
          {speaker && (
            <p class="speaker">
              <Portrait figure={speaker.figure} />
              <span>
                <b>
                  <Told>{speaker.name}</Told>
                </b>
                {speaker.title && (
                  <small>
                    <Told>{speaker.title}</Told>
                  </small>
                )}
              </span>
            </p>
          )}
          {lines.map(line => (
            <Line key={line.id} line={line} sound={sound} />
          ))}
        </div>
      ))}
    </Fragment>
  </section>
));
