import type { ComponentChildren } from "preact";
import type { Intents, View } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Icon } from "./icon.tsx";

type Props = { readonly view: View; readonly intents: Intents };

/** Where the browser was asked to save data, the picture is fetched by this button; elsewhere it comes by itself. */
export const ShowPicture = ({ view, intents }: Props): ComponentChildren =>
  view.pictureWaits &&
  view.settings.stage && (
    <button
      type="button"
      class="tool"
      data-action="show-picture"
      title={t("common.showPicture")}
      onClick={() => intents.showPicture()}
    >
      <Icon name="picture" />
      <span>{t("common.showPicture")}</span>
    </button>
  );
