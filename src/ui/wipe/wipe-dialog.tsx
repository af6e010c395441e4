import { type ComponentChildren, render } from "preact";
import { useState } from "preact/hooks";
import type { Intents } from "../../app/view.ts";
import { loadLater, t } from "../../i18n/i18n.ts";

type Props = { readonly wipe: () => void; readonly close: () => void };

/** Two steps that can't be one slip: what goes must be ticked before the button does anything, and focus begins on the safe one. */
const Question = ({ wipe, close }: Props): ComponentChildren => {
  const [sure, setSure] = useState(false);
  return (
    <>
      <h2 id="wipe-title">{t("wipe.title")}</h2>
      <p>{t("wipe.goes")}</p>
      <p>{t("wipe.stays")}</p>
      <label>
        <input type="checkbox" checked={sure} onChange={event => setSure(event.currentTarget.checked)} />
        <span>{t("wipe.sure")}</span>
      </label>
      <div class="actions">
        <button type="button" class="button danger" data-action="wipe-all" disabled={!sure} onClick={wipe}>
          {t("wipe.yes")}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: a dialog takes focus, and here it must be the harmless button */}
        <button type="button" class="button" autoFocus onClick={close}>
          {t("wipe.no")}
        </button>
      </div>
    </>
  );
};

/** Asks whether everything shall go, in a dialog above whatever screen there is in `root`. */
export async function askToWipe(root: HTMLElement, intents: Intents): Promise<void> {
  await loadLater();
  const dialog = document.createElement("dialog");
  dialog.className = "wipe";
  dialog.setAttribute("aria-labelledby", "wipe-title");
  const close = (): void => dialog.close();
  const wipe = (): void => {
    close();
    intents.wipe(false);
  };
  render(<Question wipe={wipe} close={close} />, dialog);
  dialog.addEventListener("close", () => {
    render(null, dialog);
    dialog.remove();
  });
  root.append(dialog);
  dialog.showModal();
}
