import type { ComponentType } from "preact";
import type { Intents, Screen, View } from "../app/view.ts";
import { loadDesk, loadFront, loadLater } from "../i18n/i18n.ts";
import { Loading } from "./loading/loading.tsx";
import { Play } from "./play/play.tsx";
import type { ScreenProps } from "./screen-props.ts";

type AnyScreen = ComponentType<{ screen: Screen; view: View; intents: Intents }>;
type Table = { [Name in Screen["name"]]?: ComponentType<ScreenProps<Name>> };

// Here from the start: all that the first choice needs when it is come to by its own address.
const ready: Table = { play: Play, loading: Loading };

const withWords = async <Module>(chunk: Promise<Module>, words: Promise<void>): Promise<Module> =>
  (await Promise.all([chunk, words]))[0];

const fetchers: { [Name in Screen["name"]]?: () => Promise<ComponentType<ScreenProps<Name>>> } = {
  hub: async () => (await withWords(import("./hub/hub.tsx"), loadFront())).Hub,
  briefing: async () => (await withWords(import("./briefing/briefing.tsx"), loadFront())).Briefing,
  settings: async () => (await withWords(import("./settings/settings.tsx"), loadFront())).SettingsScreen,
  about: async () => (await withWords(import("./about/about.tsx"), loadFront())).About,
  problem: async () => (await withWords(import("./problem/problem.tsx"), loadFront())).Problem,
  law: async () => (await withWords(import("./law/law.tsx"), loadDesk())).Law,
  notebook: async () => (await withWords(import("./notebook/notebook.tsx"), loadLater())).Notebook,
  report: async () => (await withWords(import("./report/report.tsx"), loadLater())).Report,
  debrief: async () => (await withWords(import("./debrief/debrief.tsx"), loadLater())).Debrief,
};

/** The component of a screen, if it has arrived. */
export const screenFor = (screen: Screen): AnyScreen | null => (ready[screen.name] as AnyScreen | undefined) ?? null;

/** Fetches the component (and the words) of a screen; rejects if they don't arrive. */
export async function fetchScreen(name: Screen["name"]): Promise<void> {
  const fetcher = fetchers[name] as (() => Promise<never>) | undefined;
  if (fetcher) ready[name] ??= await fetcher();
}
