import type { Controller } from "../app/world.ts";

/** An edited story, key or translation: the open session is replayed by ids in the new content, where the trainee stands. */
export const watchStories = (controller: Controller): void => {
  import.meta.hot?.on("stories:changed", async () => {
    const url = `/@id/__x00__virtual:library?t=${Date.now()}`;
    const { library } = await import(/* @vite-ignore */ url);
    await controller.reload(library);
  });
};
