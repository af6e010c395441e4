import type { ComponentChildren } from "preact";
import { ShowPicture } from "../parts/show-picture.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { Choices } from "./choices.tsx";
import { Hud } from "./hud.tsx";
import { SavedMark } from "./saved-mark.tsx";
import { Story } from "./story.tsx";
import { Tools } from "./tools.tsx";
import { useKeyParts } from "./use-key-parts.ts";

/**
 * The play screen. Below the strip or over the picture, the panel: text and what can be done. Its parts are drawn again
 * only when the screen changes, not when the saved mark does.
 */
export function Play({ screen, view, intents }: ScreenProps<"play">): ComponentChildren {
  // The key names the scenes.
  const parts = useKeyParts(screen.scene.total > 0, screen.turn);
  return (
    <div class="play">
      <header class="play-head">
        <div class="hud">
          <Hud
            role={screen.role}
            rewound={screen.rewound}
            caseTitle={screen.caseTitle}
            time={screen.time}
            at={screen.scene.index}
            of={screen.scene.total}
            title={screen.scene.title}
            language={view.language}
          />
          <div class="hud-more">
            {parts && screen.meter !== null && screen.meter.n > 0 && <parts.Meter {...screen.meter} />}
            <SavedMark saving={view.saving} />
            <ShowPicture view={view} intents={intents} />
          </div>
        </div>
        <Tools fresh={screen.freshClues} sound={view.settings.sound} language={view.language} intents={intents} />
      </header>
      <div class="stage-window" />
      <main class="paper panel">
        <Story
          screen={screen}
          language={view.language}
          sound={view.settings.sound}
          aloud={view.aloud?.on}
          Feedback={parts?.Feedback}
          intents={intents}
        />
        <Choices screen={screen} language={view.language} Sure={parts?.Sure} intents={intents} />
      </main>
      <BottomBar
        fresh={screen.freshClues}
        things={screen.hotspots.length}
        sound={view.settings.sound}
        language={view.language}
        intents={intents}
      />
    </div>
  );
}
