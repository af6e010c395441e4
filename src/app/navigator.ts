import type { RoleId } from "../core/law/law.ts";
import type { SessionHead, StoredSession } from "../core/ports.ts";
import { ok, type Result } from "../core/result.ts";
import { fetchHub } from "./fetch-hub.ts";
import { keepsNext } from "./kept.ts";
import { later } from "./later.ts";
import type { OpenSession } from "./open-session.ts";
import { catchUp, openNew } from "./opening.ts";
import { presentProblem } from "./present/present-problem.ts";
import { printRoute, type Route } from "./route.ts";
import { asideScreen, equip, fetchLate, instantScreen, openingOf, openLawDesk } from "./screens.ts";
import type { Screen } from "./view.ts";
import type { Workbench } from "./workbench.ts";

/** A screen that takes longer than this to fetch says that it is coming. */
const PATIENCE_MS = 250;
/** Key and reasons are fetched when the first choice has long been on screen. */
const PREFETCH_MS = 2000;

export type Navigator = {
  /** Shows a route; `keep` leaves the address bar alone. */
  readonly go: (route: Route, address: "push" | "replace" | "keep") => Promise<void>;
  /** Goes there and remembers the way back. */
  readonly visit: (route: Route) => void;
  /** Goes there for good: the way back is forgotten. */
  readonly leaveTo: (route: Route) => void;
  /** Shows a route that the address bar already has: the browser's own buttons, or the start. */
  readonly arrive: (route: Route) => Promise<void>;
  readonly back: () => void;
  /** Leaves the law desk for what it was opened from. */
  readonly closeLaw: () => void;
  readonly begin: (caseId: string, role: RoleId) => void;
  readonly rewind: (session: string, at: number) => void;
  /** Does what needs the story; where that is still on its way, the screen says so. One thing at a time. */
  readonly onceStory: (act: () => void) => void;
  /** Fetches key and reasons once the trainee has something to read. */
  readonly prefetch: () => Promise<void>;
};

export const createNavigator = (bench: Workbench): Navigator => {
  const { world, model, listed, answered, emit, tell, keep, refresh } = bench;
  let ticket = 0;

  // A failed fetch is made good when key and reasons are needed.
  const prefetch = async (): Promise<void> => {
    const open = model.open;
    if (open === null || (open.key !== null && open.debriefTexts !== null)) return;
    const { case: caseId, role } = open.live.state.started;
    const language = model.settings.language;
    const fetched = await Promise.all([
      model.desk.key(caseId, role),
      model.desk.debriefTexts(caseId, role, language),
      // So that the wish to wipe everything needn't wait for a network.
      fetchLate(model),
    ]).catch(() => null);
    if (fetched === null || model.open?.head.id !== open.head.id || model.settings.language !== language) return;
    model.open = { ...model.open, key: fetched[0], debriefTexts: fetched[1] };
    if (model.route.at === "play") refresh();
  };

  /** The story of a session that began without it. Rejects where it doesn't arrive. */
  const bringStory = async (): Promise<Result<null>> => {
    const { open } = model;
    if (open === null || open.story !== null) return ok(null);
    const story = await catchUp(opening(), open.live);
    if (!story.ok) return story;
    if (model.open?.head.id === open.head.id && model.open.story === null)
      model.open = { ...model.open, story: story.value };
    return ok(null);
  };

  const newHead = (forkedFrom: SessionHead["forkedFrom"] = null): SessionHead => {
    const now = world.clock();
    return { id: world.newId(), createdAt: now, updatedAt: now, forkedFrom };
  };

  const opening = () => openingOf(model, world.storyteller);

  /** The notebook has been seen: its badge starts from here. */
  const markSeen = (route: Route): void => {
    if (route.at === "notebook" && model.open)
      model.open = { ...model.open, seenClues: model.open.live.state.clues.length };
  };

  /** A filed report is read in the debrief: going back to it must not offer to file it again. */
  const whereFiled = (route: Route): Route => {
    const filed = route.at === "report" && model.open?.head.id === route.session && model.open.live.state.filed;
    if (!filed) return route;
    model.route = { at: "debrief", session: route.session };
    world.showAddress(printRoute(model.route), true);
    return model.route;
  };

  /** Puts a freshly opened session on screen. */
  const enter = (result: Result<OpenSession>): Screen => {
    if (!result.ok) return presentProblem("story-error", { detail: result.error.detail });
    keep(result.value);
    model.route = { at: "play", session: result.value.head.id };
    world.showAddress(printRoute(model.route), true);
    // After the picture, which is seen sooner than a choice is made. The first choice asks for it if it isn't there by then, and
    // tells of it if it doesn't come.
    if (result.value.story === null)
      void world
        .pictured()
        .then(bringStory)
        .then(world.drawn)
        .then(() => model.open?.story?.rest())
        .catch(() => undefined);
    void later(PREFETCH_MS).then(prefetch);
    return instantScreen(model, model.route) ?? presentProblem("story-error");
  };

  /** Another run than the address asked for. */
  const goOn = (stored: StoredSession): Promise<Screen> => {
    model.route = { at: "play", session: stored.head.id };
    world.showAddress(printRoute(model.route), true);
    return sessionScreen(model.route);
  };

  const startScreen = async (caseId: string, role: RoleId, anew: boolean): Promise<Screen> => {
    const listing = model.listings.find(candidate => candidate.case.id === caseId);
    if (!listing) return presentProblem("no-such-case", { case: caseId });
    if (!listing.case.roles.some(candidate => candidate.id === role && candidate.open))
      return presentProblem("role-not-open", { case: caseId, role });
    // Fetched while the store is still opening.
    void model.desk.storyHead(caseId, role).catch(() => undefined);
    void model.desk.playTexts(caseId, role, model.settings.language).catch(() => undefined);
    await listed;
    const running = anew
      ? undefined
      : model.sessions.find(({ events }) => {
          const first = events[0];
          const mine = first?.type === "started" && first.case === caseId && first.role === role;
          return mine && !events.some(event => event.type === "report-filed");
        });
    if (running) return goOn(running);
    const start = { case: caseId, role, seed: world.seed(), mode: model.settings.mode };
    const head = newHead();
    if (!keepsNext(model, caseId, role)) model.unkept.add(head.id);
    return enter(await openNew(opening(), listing, start, head));
  };

  const sessionScreen = async (asked: Extract<Route, { readonly session: string }>): Promise<Screen> => {
    if (model.open?.head.id !== asked.session) {
      await listed;
      const inList = () => model.sessions.find(({ head }) => head.id === asked.session);
      if (!inList()) await answered;
      const stored = inList();
      if (!stored) return presentProblem("no-such-session");
      const filed = stored.events.some(event => event.type === "report-filed");
      const { mended, mendedBefore, presentUnplayable, reopen } = await fetchLate(model);
      if (stored.damaged && !filed) {
        tell("run-damaged");
        const before = mendedBefore(model.sessions, stored);
        if (before) return goOn(before);
        return enter(await mended(opening(), stored, newHead()));
      }
      const reopened = await reopen(opening(), stored);
      model.open = reopened.open;
      if (!reopened.ok && !(reopened.open?.live.state.filed && asked.at === "debrief"))
        return presentUnplayable(reopened.open, reopened.fault);
      if (reopened.ok && reopened.added.length > 0) keep(reopened.open);
    }
    const route = whereFiled(asked);
    if (route.at === "play") void later(PREFETCH_MS).then(prefetch);
    else await equip(model);
    markSeen(route);
    return instantScreen(model, route) ?? presentProblem("content-missing");
  };

  const fetchScreen = async (route: Route): Promise<Screen> => {
    if (route.at === "briefing") {
      await listed;
      return (await fetchLate(model)).briefingScreen(model, { ...route, at: route.at });
    }
    if (route.at === "law") {
      await openLawDesk(model);
      return instantScreen(model, route) ?? presentProblem("unknown-address", { address: printRoute(route) });
    }
    if (route.at === "start") return startScreen(route.case, route.role, false);
    if ("session" in route) return sessionScreen(route);
    if (route.at === "settings" || route.at === "about") return asideScreen(model, route.at);
    await Promise.all([fetchLate(model), fetchHub(model)]);
    return instantScreen(model, route) ?? presentProblem("unknown-address");
  };

  /** Shows the screen that `fetch` brings, unless the trainee has gone elsewhere meanwhile. */
  const show = async (fetch: () => Promise<Screen>): Promise<void> => {
    ticket += 1;
    const mine = ticket;
    void later(PATIENCE_MS).then(() => {
      if (mine !== ticket || model.screen.name === "loading") return;
      model.screen = { name: "loading" };
      emit();
    });
    const screen = await fetch().catch(() => presentProblem("content-missing"));
    if (mine !== ticket) return;
    ticket += 1;
    model.screen = screen;
    emit();
  };

  const go = async (asked: Route, address: "push" | "replace" | "keep"): Promise<void> => {
    model.route = asked;
    if (address !== "keep") world.showAddress(printRoute(asked), address === "replace");
    ticket += 1;
    const mine = ticket;
    const route = whereFiled(asked);
    if (route.at === "hub") await listed;
    // While the list of sessions was waited for, the trainee may have gone elsewhere.
    if (mine !== ticket) return;
    markSeen(route);
    const instant = instantScreen(model, route);
    if (instant === null) return show(() => fetchScreen(route));
    model.screen = instant;
    emit();
  };

  let waiting = false;
  const onceStory = (act: () => void): void => {
    if (waiting) return;
    waiting = true;
    const brought = bringStory().finally(() => {
      waiting = false;
    });
    void show(async () => {
      const story = await brought;
      if (!story.ok) return presentProblem("story-error", { detail: story.error.detail });
      act();
      return instantScreen(model, model.route) ?? presentProblem("content-missing");
    });
  };

  const back = (): void => {
    const before = model.trail.pop();
    const inside = "session" in model.route && model.route.at !== "play" && model.route.at !== "debrief";
    const home: Route =
      inside && "session" in model.route ? { at: "play", session: model.route.session } : { at: "hub" };
    void go(before ?? home, "push");
  };

  return {
    go,
    visit(route) {
      if (printRoute(route) === printRoute(model.route)) return;
      model.trail.push(model.route);
      void go(route, "push");
    },
    leaveTo(route) {
      model.trail = [];
      void go(route, "push");
    },
    arrive(route) {
      const before = model.trail.at(-1);
      if (before && printRoute(before) === printRoute(route)) model.trail.pop();
      return go(route, "keep");
    },
    closeLaw() {
      while (model.trail.at(-1)?.at === "law") model.trail.pop();
      back();
    },
    back,
    begin(caseId, role) {
      model.trail = [];
      void show(() => startScreen(caseId, role, true));
    },
    rewind(id, at) {
      const from = model.sessions.find(({ head }) => head.id === id);
      if (!from) return;
      model.trail = [];
      void show(async () => {
        const { openRewound } = await fetchLate(model);
        const head = newHead({ session: id, choices: at });
        if (model.unkept.has(id)) model.unkept.add(head.id);
        return enter(await openRewound(opening(), from, at, head));
      });
    },
    onceStory,
    prefetch,
  };
};
