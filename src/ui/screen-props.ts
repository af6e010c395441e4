import type { Intents, Screen, View } from "../app/view.ts";

type Named<Name extends Screen["name"]> = Extract<Screen, { readonly name: Name }>;

/** What every screen's component is given. */
export type ScreenProps<Name extends Screen["name"]> = {
  readonly screen: Named<Name>;
  readonly view: View;
  readonly intents: Intents;
};
