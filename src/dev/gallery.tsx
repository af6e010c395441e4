import type { Intents, Language, Screen, Settings, View } from "../app/view.ts";
import { loadLanguage } from "../i18n/i18n.ts";
import { createUi } from "../ui/ui.tsx";
import { samples } from "./samples/samples.ts";

/**
 * Every screen without the app: /src/dev/gallery.html#play&lang=ru&text=200&contrast=high&stage=off&saving=failed.
 * Intents are told in the console; `set` changes the settings here.
 */
const [name = "play", ...rest] = location.hash.slice(1).split("&");
const asked = new URLSearchParams(rest.join("&"));
window.addEventListener("hashchange", () => location.reload());

const settings: Settings = {
  language: (asked.get("lang") ?? "en") as Language,
  textSize: Number(asked.get("text") ?? 100) as Settings["textSize"],
  contrast: (asked.get("contrast") ?? "normal") as Settings["contrast"],
  motion: "system",
  sound: true,
  mode: "guided",
  stage: asked.get("stage") !== "off",
};
const sample = samples[name];
let view: View = {
  language: settings.language,
  settings,
  saving: (asked.get("saving") ?? "saved") as View["saving"],
  volatile: false,
  notice: asked.has("notice") ? { code: asked.get("notice") ?? "", values: {} } : null,
  aloud: { on: asked.has("reading"), reading: asked.get("reading") },
  pictureWaits: asked.get("picture") === "waits",
  screen: sample
    ? sample(settings.language)
    : { name: "problem", code: "no-such-case", values: {}, record: [], told: null, session: null, restart: null },
};

const show = async (next: View): Promise<void> => {
  view = next;
  await loadLanguage(view.language);
  ui.update(view);
};

const told = new Proxy({} as Intents, {
  get:
    (_, intent: string) =>
    (...values: unknown[]) => {
      console.info(intent, ...values);
      if (intent === "dismissNotice") void show({ ...view, notice: null });
      if (intent !== "set") return;
      const changed = { ...view.settings, [values[0] as string]: values[1] } as Settings;
      const screen: Screen = sample?.(changed.language) ?? view.screen;
      void show({ ...view, settings: changed, language: changed.language, screen });
    },
});

// The drawn layers stand in for the stage; with picture=off one sees what there is before it comes.
const layers = import.meta.glob<string>("../../assets/places/*/*.svg", {
  query: "?url",
  import: "default",
  eager: true,
});
if (settings.stage && asked.get("picture") !== "off" && sample) {
  const screen = sample(settings.language);
  const art =
    screen.name === "hub" ? "hub" : screen.name === "play" ? screen.place.art : "art" in screen ? screen.art : "";
  for (const layer of ["sky", "far", "mid", "action", "fore", "light"]) {
    const url = layers[`../../assets/places/${art}/${layer}.svg`];
    if (!url) continue;
    const image = new Image();
    image.src = url;
    image.style.cssText = "position:absolute;inset:0;width:100%;height:100%;object-fit:cover;object-position:30% 40%";
    document.querySelector("#stage")?.append(image);
  }
}

const ui = createUi(document.querySelector<HTMLElement>("#ui") as HTMLElement, told);
void show(view);
