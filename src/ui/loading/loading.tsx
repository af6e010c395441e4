import type { ComponentChildren } from "preact";
import { t } from "../../i18n/i18n.ts";

/** Shown only when something takes its time. */
export const Loading = (): ComponentChildren => (
  <main class="page page-small">
    <div class="paper sheet">
      <h1 class="brand">{t("common.product")}</h1>
      <p>{t("common.loading")}…</p>
    </div>
  </main>
);
