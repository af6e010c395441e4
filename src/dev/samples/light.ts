import type { AboutView, LoadingView, SettingsView } from "../../app/view.ts";

export const settings = (): SettingsView => ({
  name: "settings",
  offline: { state: "complete", have: 443, of: 443, bytes: 5_915_838 },
});
export const about = (): AboutView => ({ name: "about" });
export const loading = (): LoadingView => ({ name: "loading" });
