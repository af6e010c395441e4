import type { ComponentChildren } from "preact";
import type { Saving } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";

/** Whether the last step is on the disk. Quiet unless it failed: readers aren't told of every save. */
export function SavedMark({ saving }: { readonly saving: Saving }): ComponentChildren {
  if (saving === "idle") return null;
  return (
    <p class="saved" data-saving={saving} role={saving === "failed" ? "alert" : undefined}>
      {t(`play.${saving}`)}
      {saving === "failed" && <span class="unseen"> {t("play.failedHint")}</span>}
      {saving === "memory" && <span class="unseen"> {t("play.memoryHint")}</span>}
    </p>
  );
}
