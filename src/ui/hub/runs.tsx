import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Intents, NICKNAME_LENGTH, type SessionItem } from "../../app/view.ts";
import { formatMoment } from "../../i18n/date.ts";
import { t } from "../../i18n/i18n.ts";
import { Confirm } from "../parts/confirm.tsx";

const Run = ({ run, intents }: { readonly run: SessionItem; readonly intents: Intents }): ComponentChildren => {
  // For this file alone: whoever saves the next one is asked anew.
  const [worded, setWorded] = useState(false);
  const save = (): void => {
    intents.saveRun(run.id, worded);
    setWorded(false);
  };
  const name = t("hub.runActions", { title: run.caseTitle, role: t(`roles.${run.role}`) });
  return (
    <li class="run" data-session-id={run.id}>
      <h3>
        <span lang={run.lang}>{run.caseTitle}</span>
        <small>{t(`roles.${run.role}`)}</small>
      </h3>
      <p>
        {run.band ? <b>{t(`law.band.${run.band}`)}</b> : t("hub.runningNow")}
        {" · "}
        {t("hub.choices", { count: run.choices })}
        {" · "}
        {t("hub.updated", { when: formatMoment(run.updatedAt) })}
        {" · "}
        {t(`common.mode.${run.mode}`)}
        {run.rewound && ` · ${t("common.rewound")}`}
      </p>
      {!run.kept && (
        <p class="unkept">
          {t("hub.unkept")}{" "}
          <button type="button" class="button" onClick={() => intents.keepRun(run.id)}>
            {t("hub.keepRun")}
          </button>
        </p>
      )}
      <label class="nickname">
        <span>{t("hub.nickname")}</span>
        <input
          type="text"
          maxLength={NICKNAME_LENGTH}
          autocomplete="off"
          value={run.nickname}
          onChange={event => intents.nameRun(run.id, event.currentTarget.value)}
        />
      </label>
      {run.nickname !== "" && (
        <label class="worded">
          <input type="checkbox" checked={worded} onChange={event => setWorded(event.currentTarget.checked)} />
          <span>{t("hub.worded")}</span>
        </label>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons about one run, not a form */}
      <div class="actions" role="group" aria-label={name}>
        {run.band ? (
          <button type="button" class="button" onClick={() => intents.openDebrief(run.id)}>
            {t("hub.readDebrief")}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => intents.goOn(run.id)}>
            {t("hub.continue")}
          </button>
        )}
        <button type="button" class="button quiet" onClick={save}>
          {t("hub.save")}
        </button>
        <Confirm
          label={t("hub.restart")}
          question={t("hub.confirmRestart")}
          yes={t("hub.confirmRestartYes")}
          act={() => intents.restart(run.id)}
        />
        <Confirm
          label={t("hub.delete")}
          question={t("hub.confirmDelete")}
          yes={t("hub.confirmDeleteYes")}
          act={() => intents.remove(run.id)}
        />
      </div>
    </li>
  );
};

/** The browser's own picker for one file, behind words of ours. */
const OpenFile = ({ intents }: { readonly intents: Intents }): ComponentChildren => (
  <div class="open-file">
    <label class="button">
      {t("hub.openFile")}
      <input
        type="file"
        class="unseen"
        accept=".json,application/json"
        onChange={({ currentTarget: input }) => {
          const file = input.files?.[0];
          if (file) intents.openRun(file);
          // The same file can be chosen again.
          input.value = "";
        }}
      />
    </label>
    <p>{t("hub.openFileHint")}</p>
  </div>
);

/** What was played on this device: go on, read again, save to a file, restart, delete; and what comes from a file. */
export const Runs = ({
  sessions,
  intents,
}: {
  readonly sessions: readonly SessionItem[];
  readonly intents: Intents;
}): ComponentChildren => (
  <section class="runs">
    <h2>{t("hub.running")}</h2>
    {sessions.length === 0 ? (
      <p>{t("hub.runningNone")}</p>
    ) : (
      <ul>
        {sessions.map(run => (
          <Run key={run.id} run={run} intents={intents} />
        ))}
      </ul>
    )}
    <OpenFile intents={intents} />
  </section>
);
