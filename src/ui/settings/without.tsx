import type { ComponentChildren } from "preact";
import type { Offline } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";

type Props = { readonly offline: Offline; readonly keep: () => void };

/** Never less than there is: 5.2 MB are told as 6. */
const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/** What can be done without a network, said as it is. */
export const Without = ({ offline, keep }: Props): ComponentChildren => (
  <section class="without" data-offline={offline.state}>
    <h2>{t("settings.offline.title")}</h2>
    <p>
      {offline.state === "loading" || offline.state === "complete"
        ? t(`settings.offline.${offline.state}`, {
            have: offline.have,
            of: offline.of,
            mb: megabytes(offline.bytes),
          })
        : t(`settings.offline.${offline.state}`)}
    </p>
    {offline.state === "sparing" && (
      <button type="button" class="button" onClick={keep}>
        {offline.bytes > 0
          ? t("settings.offline.keepUpTo", { mb: megabytes(offline.bytes) })
          : t("settings.offline.keep")}
      </button>
    )}
  </section>
);
