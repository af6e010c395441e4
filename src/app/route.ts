import type { RoleId } from "../core/law/law.ts";

export const ROLES: readonly RoleId[] = ["police", "labour-inspector", "union", "consular"];

/** Where the trainee is: what stands behind `#` in the address. */
export type Route =
  | { readonly at: "hub" }
  | { readonly at: "briefing" | "start"; readonly case: string; readonly role: RoleId }
  | { readonly at: "play" | "notebook" | "report" | "debrief"; readonly session: string }
  | { readonly at: "settings" }
  /** The law desk: `""` is its search, else `provision/iccpr-9` and the like. */
  | { readonly at: "law"; readonly path: string }
  | { readonly at: "about" }
  | { readonly at: "unknown"; readonly hash: string };

const isRole = (text: string | undefined): text is RoleId => ROLES.some(role => role === text);
const SAFE = /^[a-z0-9][a-z0-9-]{0,63}$/i;

/** Reads an address. Anything that isn't one of ours is `unknown`, kept for the message. */
export const parseRoute = (hash: string): Route => {
  const parts = hash.replace(/^#\/?/, "").split("/").filter(Boolean);
  const [first, second, third, fourth] = parts;
  if (first === undefined) return { at: "hub" };
  const unknown: Route = { at: "unknown", hash: hash.slice(0, 80) };
  if (!parts.every(part => SAFE.test(part))) return unknown;
  if (parts.length === 1 && (first === "settings" || first === "about")) return { at: first };
  if (first === "law") return { at: first, path: parts.slice(1).join("/") };
  if (first === "case" && second !== undefined && isRole(third)) {
    if (parts.length === 3) return { at: "briefing", case: second, role: third };
    if (parts.length === 4 && fourth === "play") return { at: "start", case: second, role: third };
  }
  if (first === "session" && second !== undefined) {
    if (parts.length === 2) return { at: "play", session: second };
    if (parts.length === 3 && (third === "notebook" || third === "report" || third === "debrief"))
      return { at: third, session: second };
  }
  return unknown;
};

/** The address of a route; `parseRoute` reads it back. */
export const printRoute = (route: Route): string => {
  switch (route.at) {
    case "hub":
      return "#/";
    case "briefing":
      return `#/case/${route.case}/${route.role}`;
    case "start":
      return `#/case/${route.case}/${route.role}/play`;
    case "play":
      return `#/session/${route.session}`;
    case "notebook":
    case "report":
    case "debrief":
      return `#/session/${route.session}/${route.at}`;
    case "law":
      return `#/law${route.path && `/${route.path}`}`;
    case "settings":
    case "about":
      return `#/${route.at}`;
    case "unknown":
      return route.hash;
  }
};
