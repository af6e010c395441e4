import type { ComponentType } from "preact";
import type { Intents, Screen, View } from "../app/view.ts";
import { loadLater } from "../i18n/i18n.ts";
import { Briefing } from "./briefing/briefing.tsx";
import { Hub } from "./hub/hub.tsx";
import { Loading } from "./loading/loading.tsx";
import { Play } from "./play/play.tsx";
import type { ScreenProps } from "./screen-props.ts";

type AnyScreen = ComponentType<{ screen: Screen; view: View; intents: Intents }>;
type Table = { [Name in Screen["name"]]?: ComponentType<ScreenProps<Name>> };

// Here from the start: what stands between the address and the first choice.
const ready: Table = { hub: Hub, briefing: Briefing, play: Play, loading: Loading };

const fetchers: { [Name in Screen["name"]]?: () => Promise<ComponentType<ScreenProps<Name>>> } = {
  notebook: async () => (await withWords(import("./notebook/notebook.tsx"))).Notebook,
  report: async () => (await withWords(import("./report/report.tsx"))).Report,
  debrief: async () => (await withWords(import("./debrief/debrief.tsx"))).Debrief,
  about: async () => (await withWords(import("./about/about.tsx"))).About,
  settings: async () => (await import("./settings/settings.tsx")).SettingsScreen,
  problem: async () => (await import("./problem/problem.tsx")).Problem,
};

const withWords = async <Module>(chunk: Promise<Module>): Promise<Module> =>
  (await Promise.all([chunk, loadLater()]))[0];

/** The component of a screen, if it has arrived. */
export const screenFor = (screen: Screen): AnyScreen | null => (ready[screen.name] as AnyScreen | undefined) ?? null;

/** Fetches the component (and the words) of a screen; rejects if they don't arrive. */
export async function fetchScreen(screen: Screen): Promise<void> {
  const fetcher = fetchers[screen.name] as (() => Promise<never>) | undefined;
  if (fetcher) ready[screen.name] = await fetcher();
}
