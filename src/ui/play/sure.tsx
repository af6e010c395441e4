import type { ComponentChildren } from "preact";
import type { Intents, PlayView } from "../../app/view.ts";
import type { Sureness } from "../../core/session/event.ts";
import { t } from "../../i18n/i18n.ts";

const LEVELS: readonly Sureness[] = [1, 2, 3];
type Props = NonNullable<PlayView["sure"]> & { readonly intents: Intents };

/** Before a key decision: how sure the trainee is. Never required. */
export const Sure = ({ decision, stated, intents }: Props): ComponentChildren => (
  <fieldset class="sure">
    <legend>{t("play.sure")}</legend>
    {LEVELS.map(level => (
      <label key={level}>
        <input
          type="radio"
          name="sure"
          checked={stated === level}
          onChange={() => intents.stateSure(decision, level)}
        />
        <span>{t(`play.sureLevel.${level}`)}</span>
      </label>
    ))}
  </fieldset>
);
