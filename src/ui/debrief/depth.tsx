import type { ComponentChildren } from "preact";
import type { DebriefView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { Told } from "../parts/told.tsx";
import { SourceLine } from "./source.tsx";

const List = ({ title, items }: { readonly title: string; readonly items: readonly string[] }): ComponentChildren =>
  items.length > 0 && (
    <>
      <h3>{title}</h3>
      <ul class="db-plain">
        {items.map(item => (
          <li key={item}>
            <Told>{item}</Told>
          </li>
        ))}
      </ul>
    </>
  );

type Unseen = Pick<DebriefView, "cluesFound" | "cluesMissed" | "cluesNeverSeen" | "skipped">;

/** Clues not taken up, on the route and off it. */
export const NotSeen = ({ cluesFound, cluesMissed, cluesNeverSeen, skipped }: Unseen): ComponentChildren => (
  <section class="db-unseen" aria-labelledby="db-unseen">
    <h2 id="db-unseen">{t("debrief.unseen.heading")}</h2>
    <p>{t("debrief.unseen.found", { count: cluesFound.length })}</p>
    {cluesMissed.length + cluesNeverSeen.length === 0 && <p>{t("debrief.unseen.none")}</p>}
    <List title={t("debrief.unseen.missed")} items={cluesMissed} />
    <List title={t("debrief.unseen.never")} items={cluesNeverSeen} />
    <List title={t("debrief.unseen.skipped")} items={skipped} />
  </section>
);

/** What the report says happened, and what this program made up. */
export const Documents = ({ documents, invented }: Pick<DebriefView, "documents" | "invented">): ComponentChildren => (
  <section class="db-documents" aria-labelledby="db-documents">
    <h2 id="db-documents">{t("debrief.documents.heading")}</h2>
    <p class="db-small">{t("debrief.documents.lead")}</p>
    <ul class="db-plain">
      {documents.map(({ text, source }) => (
        <li key={text}>
          <Told>{text}</Told>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
    <List title={t("debrief.documents.invented")} items={invented} />
  </section>
);

export const Questions = ({ questions }: { readonly questions: readonly string[] }): ComponentChildren =>
  questions.length > 0 && (
    <section class="db-questions" aria-labelledby="db-questions">
      <h2 id="db-questions">{t("debrief.questions.heading")}</h2>
      <ol>
        {questions.map(question => (
          <li key={question}>
            <Told>{question}</Told>
          </li>
        ))}
      </ol>
    </section>
  );
