import type { ComponentChildren } from "preact";
import { LANGUAGE_NAMES, LANGUAGES, type Settings } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { PageHead } from "../parts/page-head.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { Translations } from "../told/translations.tsx";
import { WipeButton } from "../wipe/wipe-button.tsx";
import { Without } from "./without.tsx";

type Item<Value> = { readonly value: Value; readonly label: string; readonly lang?: string };

type PickProps<Value> = {
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  readonly items: readonly Item<Value>[];
  readonly hint?: string;
  readonly onPick: (value: Value) => void;
};

function Pick<Value extends string | number | boolean>(props: PickProps<Value>): ComponentChildren {
  const { name, legend, value, items, hint, onPick } = props;
  return (
    <fieldset class="pick">
      <legend>{legend}</legend>
      <div class="pick-items">
        {items.map(item => (
          <label key={String(item.value)} lang={item.lang}>
            <input type="radio" name={name} checked={item.value === value} onChange={() => onPick(item.value)} />
            <span>{item.label}</span>
          </label>
        ))}
      </div>
      {hint && <p>{hint}</p>}
    </fieldset>
  );
}

const SIZES: readonly Settings["textSize"][] = [100, 125, 150, 200];
const CONTRASTS: readonly Settings["contrast"][] = ["normal", "high"];
const MOTIONS: readonly Settings["motion"][] = ["system", "reduced", "full"];
const MODES: readonly Settings["mode"][] = ["guided", "expert"];
const KEYS = [
  { keys: "1–9", does: "choose" },
  { keys: "L", does: "look" },
  { keys: "N", does: "notebook" },
  { keys: "Esc", does: "back" },
  { keys: "Esc Esc Esc", does: "wipe" },
] as const;

/** How the program looks, sounds and speaks on this device. Every change is felt at once. */
export function SettingsScreen({ view, screen, intents }: ScreenProps<"settings">): ComponentChildren {
  const { settings } = view;
  const onOff: readonly Item<boolean>[] = [
    { value: true, label: t("settings.on") },
    { value: false, label: t("settings.off") },
  ];
  return (
    <div class="page settings">
      <PageHead view={view} intents={intents} back={{ label: t("common.back"), go: () => intents.back() }} />
      <main class="paper sheet">
        <h1>{t("settings.title")}</h1>
        <p class="intro">{t("settings.kept")}</p>
        <Pick
          name="language"
          legend={t("common.language")}
          value={settings.language}
          items={LANGUAGES.map(id => ({ value: id, label: LANGUAGE_NAMES[id], lang: id }))}
          onPick={value => intents.set("language", value)}
        />
        <Translations of={screen.translations} />
        <Pick
          name="textSize"
          legend={t("settings.textSize")}
          value={settings.textSize}
          items={SIZES.map(value => ({ value, label: `${value} %` }))}
          onPick={value => intents.set("textSize", value)}
        />
        <Pick
          name="contrast"
          legend={t("settings.contrast")}
          value={settings.contrast}
          items={CONTRASTS.map(value => ({ value, label: t(`settings.contrastValue.${value}`) }))}
          onPick={value => intents.set("contrast", value)}
        />
        <Pick
          name="motion"
          legend={t("settings.motion")}
          value={settings.motion}
          items={MOTIONS.map(value => ({ value, label: t(`settings.motionValue.${value}`) }))}
          onPick={value => intents.set("motion", value)}
        />
        <Pick
          name="sound"
          legend={t("common.sound")}
          value={settings.sound}
          items={onOff}
          onPick={value => intents.set("sound", value)}
        />
        <Pick
          name="stage"
          legend={t("settings.stage")}
          value={settings.stage}
          items={onOff}
          hint={t("settings.stageHint")}
          onPick={value => intents.set("stage", value)}
        />
        <Pick
          name="mode"
          legend={t("settings.mode")}
          value={settings.mode}
          items={MODES.map(value => ({ value, label: t(`common.mode.${value}`) }))}
          onPick={value => intents.set("mode", value)}
        />
        <Without offline={screen.offline} keep={() => intents.keepOffline()} />
        <section class="own-data">
          <h2>{t("settings.data.title")}</h2>
          <p>{t("settings.data.text")}</p>
          <p>{t("settings.data.keys")}</p>
          <WipeButton as="button" />
        </section>
        <section class="keys">
          <h2>{t("settings.keys")}</h2>
          <dl>
            {KEYS.map(({ keys, does }) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{t(`settings.key.${does}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <div class="actions">
          <button type="button" class="button primary" data-action="primary" onClick={() => intents.back()}>
            {t("common.done")}
          </button>
        </div>
      </main>
    </div>
  );
}
