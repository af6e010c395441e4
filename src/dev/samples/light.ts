import type { AboutView, LoadingView, SettingsView } from "../../app/view.ts";

export const settings = (): SettingsView => ({ name: "settings" });
export const about = (): AboutView => ({ name: "about" });
export const loading = (): LoadingView => ({ name: "loading" });
