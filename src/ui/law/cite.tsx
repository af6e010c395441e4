import type { ComponentChildren } from "preact";
import type { Intents } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { bring } from "../notebook/brought.ts";
import { Icon } from "../parts/icon.tsx";

/** The notebook from which the desk was opened, and how to go back to it. */
export type Citing = { readonly session: string; readonly intents: Intents };

/** Takes a provision to the draft finding; nothing where the desk wasn't opened from a notebook. */
export const Cite = ({
  citing,
  provision,
  label,
}: {
  readonly citing: Citing | null;
  readonly provision: string;
  readonly label: string;
}): ComponentChildren =>
  citing && (
    <button
      type="button"
      class="button small ld-cite"
      data-cite={provision}
      aria-label={t("desk.cite.addOf", { label })}
      onClick={() => {
        bring(citing.session, provision);
        citing.intents.closeLaw();
      }}
    >
      <Icon name="tick" /> {t("desk.cite.add")}
    </button>
  );
