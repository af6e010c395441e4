import type { StoryRuntime } from "../core/ports.ts";
import type { Result } from "../core/result.ts";
import * as session from "../core/session/live.ts";
import { isDecisionOption } from "../core/session/shuffle.ts";
import { currentEvents } from "../core/session/state.ts";
import type { Navigator } from "./navigator.ts";
import type { OpenSession } from "./open-session.ts";
import { recordedBy } from "./opening.ts";
import type { OwnData } from "./own-data.ts";
import type { Intents, View } from "./view.ts";
import type { Workbench } from "./workbench.ts";

/** What a trainee can ask for, carried out: commands to the core, ways to the navigator. */
export const createIntents = (bench: Workbench, navigator: Navigator, own: () => Promise<OwnData>): Intents => {
  const { world, model, emit, tell, keep, refresh } = bench;

  /** Carries a command's result into the open session, the store and the screen. */
  const settle = (result: Result<session.Live>, changes: Partial<OpenSession> = {}): boolean => {
    if (model.open === null) return false;
    if (result.ok) keep({ ...model.open, live: result.value, ...changes });
    else tell(result.error.code);
    refresh();
    return result.ok;
  };

  const withStory = (act: (open: OpenSession, story: StoryRuntime) => void): void => {
    const { open } = model;
    if (open === null) return;
    if (open.story !== null) {
      act(open, open.story);
      return;
    }
    navigator.onceStory(() => {
      const now = model.open;
      // Until the story came, another run may have been opened: what was meant for this one isn't done to that.
      if (now?.story && now.live === open.live) act(now, now.story);
    });
  };

  /** Whether it can be chosen where it was pressed: a picture, or a screen on its way out, may be a step behind. */
  const isOnOffer = (choice: string): boolean => {
    const { open, screen } = model;
    if (screen.name !== "play" || screen.session !== open?.head.id) return false;
    return screen.choices.some(({ id }) => id === choice);
  };

  const setLanguage = async (language: View["language"]): Promise<void> => {
    const open = model.open;
    if (open) {
      const { case: caseId, role } = open.live.state.started;
      const spoken = await model.desk.playTexts(caseId, role, language);
      if (model.open === null) return;
      model.open = { ...model.open, ...spoken, debriefTexts: null };
    }
    model.law = null;
    model.settings = { ...model.settings, language };
    world.shelf.save(model.settings);
    await navigator.go(model.route, "keep");
    void navigator.prefetch();
  };

  /** Lets what comes late do its work with the trainee's own data, and shows what came of it. */
  const withOwnData = (act: (own: OwnData) => Promise<void>): void => {
    void own()
      .then(act)
      .catch(() => tell("content-missing"))
      .then(refresh);
  };

  return {
    openHub: () => navigator.leaveTo({ at: "hub" }),
    openBriefing: (caseId, role) => navigator.visit({ at: "briefing", case: caseId, role }),
    begin: navigator.begin,
    goOn(id) {
      const stored = model.sessions.find(({ head }) => head.id === id);
      const filed = stored?.events.some(event => event.type === "report-filed") ?? false;
      navigator.leaveTo({ at: filed ? "debrief" : "play", session: id });
    },
    restart(id) {
      const first = model.sessions.find(({ head }) => head.id === id)?.events[0];
      if (first?.type === "started") navigator.begin(first.case, first.role);
    },
    choose(choice) {
      if (!isOnOffer(choice)) return;
      withStory((open, story) => {
        const offered = open.live.turns.at(-1)?.choices.find(candidate => candidate.id === choice);
        const decided = offered !== undefined && isDecisionOption(offered);
        settle(session.choose(open.live, choice, story), { justTaken: decided ? choice : null });
        if (open.key === null) void navigator.prefetch();
      });
    },
    stateSure(decision, sureness) {
      if (model.open) settle(session.stateSureness(model.open.live, decision, sureness));
    },
    openNotebook() {
      if (model.open) navigator.visit({ at: "notebook", session: model.open.head.id });
    },
    setFinding(finding) {
      withStory((open, story) => {
        settle(session.setFinding(open.live, finding, story, recordedBy(open.key)));
      });
    },
    withdrawFinding(subject) {
      withStory((open, story) => {
        settle(session.withdrawFinding(open.live, subject, story, recordedBy(open.key)));
      });
    },
    openReport() {
      if (model.open) navigator.visit({ at: "report", session: model.open.head.id });
    },
    fileReport() {
      const { open, law, late } = model;
      if (open?.key == null || law === null || late === null) return;
      const { key, best, keyHash } = open.key;
      const score = late.scoreSession(currentEvents(open.live.events), key, law.book, best);
      const filed = { type: "report-filed", score, ...session.outcomeOf(open.live.turns), keyHash } as const;
      if (settle(session.fileReport(open.live, filed))) navigator.leaveTo({ at: "debrief", session: open.head.id });
    },
    openDebrief: id => navigator.leaveTo({ at: "debrief", session: id }),
    rewind: navigator.rewind,
    openLaw: path => navigator.visit({ at: "law", path }),
    closeLaw: () => navigator.closeLaw(),
    askLaw(changes) {
      model.lawDesk?.ask(changes);
      refresh();
    },
    openSettings: () => navigator.visit({ at: "settings" }),
    keepOffline: () => world.keepOffline(),
    openAbout: () => navigator.visit({ at: "about" }),
    back: navigator.back,
    set(name, value) {
      if (name === "language")
        return void setLanguage(value as View["language"]).catch(() => {
          tell("content-missing");
          emit();
        });
      model.settings = { ...model.settings, [name]: value };
      // Whoever switches the picture on has asked for it.
      if (name === "stage") model.pictureWaits = false;
      world.shelf.save(model.settings);
      if (model.screen.name === "briefing") model.screen = { ...model.screen, mode: model.settings.mode };
      emit();
    },
    showPicture() {
      model.pictureWaits = false;
      emit();
    },
    readAloud: () => world.readAloud(),
    dismissNotice() {
      model.notice = null;
      emit();
    },
    remove: id => withOwnData(own => own.remove(id)),
    saveRun: (id, worded = false) => withOwnData(own => own.saveRun(id, worded)),
    openRun: file => withOwnData(own => own.openRun(file)),
    keepNext: kept => withOwnData(own => own.keepNext(kept)),
    keepRun: id => withOwnData(own => own.keepRun(id)),
    nameRun: (id, words) => withOwnData(own => own.nameRun(id, words)),
    wipe: silent => withOwnData(own => own.wipe(silent)),
  };
};
