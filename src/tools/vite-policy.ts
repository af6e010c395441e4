import type { Plugin } from "vite";
import { withPolicy } from "./policy.mjs";

/** Puts a policy into the built page, so that it holds wherever the page is served; the development server has none. */
export const policyInPage = (policy: string): Plugin => ({
  name: "plain-sight-policy",
  apply: "build",
  enforce: "post",
  transformIndexHtml: { order: "post", handler: html => withPolicy(html, policy) },
});
