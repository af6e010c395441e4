import type { BrowserContext, Page } from "playwright-core";

/** What no run may contain: a request to another origin, an error in the console, an uncaught error. */
export type Watch = { readonly faults: readonly string[] };

/** Watches a whole context from before its first page on. */
export function watch(context: BrowserContext, site: string): Watch {
  const faults: string[] = [];
  const own = new URL(site).origin;
  context.on("request", request => {
    const url = new URL(request.url());
    const inside = url.origin === own || url.protocol === "data:" || url.protocol === "blob:";
    if (!inside) faults.push(`request to another origin: ${request.url()}`);
  });
  context.on("response", response => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  context.on("requestfailed", request => {
    // A page that is left drops what it was still fetching; that is no fault of the program.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") faults.push(`request failed: ${request.url()} ${why}`);
  });
  const attach = (page: Page): void => {
    page.on("console", message => {
      if (message.type() === "error") faults.push(`console error: ${message.text()}`);
    });
    page.on("pageerror", error => faults.push(`uncaught error: ${error.stack ?? error.message}`));
    page.on("crash", () => faults.push("the page crashed"));
  };
  for (const page of context.pages()) attach(page);
  context.on("page", attach);
  return { faults };
}
