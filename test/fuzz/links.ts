import { createController } from "../../src/app/controller.ts";
import { parseRoute, printRoute } from "../../src/app/route.ts";
import { canonical } from "../../src/core/canonical.ts";
import { aWorld } from "../app/world.ts";
import { corpusOf, type Harness, must } from "./harness.ts";

/** All addresses that there are, said once more in another way. */
const OURS =
  /^#?\/*((settings|about|law(\/+[a-z0-9-]+)*|case\/+[a-z0-9-]+\/+(police|labour-inspector|union|consular)(\/+play)?|session\/+[a-z0-9-]+(\/+(notebook|report|debrief))?)\/*)?$/i;

const controller = createController(aWorld());

export const links: Harness = {
  name: "deep links",
  corpus: corpusOf("links"),
  words: [
    "/",
    "#/",
    "case/",
    "session/",
    "market-raid",
    "police",
    "/play",
    "law/",
    "provision/",
    "session-1",
    "//evil.example",
  ],
  give: async text => {
    const route = parseRoute(text);
    const known = route.at !== "unknown";
    must(!known || OURS.test(text), `read as ${canonical(route)}`);
    if (known) must(canonical(parseRoute(printRoute(route))) === canonical(route), "isn't itself when written again");
    await controller.navigate(text);
    const { screen } = controller.view();
    must(screen.name !== "loading", "leads nowhere");
    must(known || (screen.name === "problem" && screen.code === "unknown-address"), "is unknown, and isn't told so");
    return known;
  },
};
