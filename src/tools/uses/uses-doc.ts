import type { Stories } from "../story/load-stories.ts";
import { markdown } from "../table.ts";
import { type Uses, usesOf } from "./uses-of.ts";

export const USES_DOC = "docs/exercised.md";

type Part = "violations" | "provisions" | "responses" | "testimonies";

const ONE: Readonly<Record<Part, string>> = {
  violations: "violation",
  provisions: "provision",
  responses: "response",
  testimonies: "testimony",
};

/** A row for each id that some story uses; how often, and how, in each. */
const table = (uses: readonly Uses[], part: Part, order: readonly string[]): string => {
  const used = order.filter(id => uses.some(one => one[part].has(id)));
  return markdown([
    [ONE[part], ...uses.map(one => one.story)],
    ...used.map(id => [`\`${id}\``, ...uses.map(one => [...(one[part].get(id) ?? [])].join(", "))]),
  ]);
};

const unused = (uses: readonly Uses[], part: Part, order: readonly string[]): readonly string[] =>
  order.filter(id => !uses.some(one => one[part].has(id)));

/** Which testimonies, violations, provisions and lawful responses the open stories exercise, and which none does. */
export const usesDoc = ({ law, cases }: Stories): string => {
  const uses = usesOf(cases);
  const orders: Readonly<Record<Part, readonly string[]>> = {
    violations: Object.keys(law.files.violations),
    provisions: Object.keys(law.files.provisions),
    responses: Object.keys(law.files.responses),
    testimonies: Object.keys(law.files.testimonies),
  };
  const section = (part: Part): string => {
    const left = unused(uses, part, orders[part]);
    const total = orders[part].length;
    return `## ${part[0]?.toUpperCase()}${part.slice(1)}: ${total - left.length} of ${total}

${table(uses, part, orders[part])}

No story yet: ${left.length === 0 ? "none is left." : `${left.map(id => `\`${id}\``).join(", ")}.`}
`;
  };
  return `<!-- Written by npm run docs:uses. -->

# What the stories exercise

Of the law desk's violations, provisions and lawful responses, and of the report's testimonies: which of them the key of each
open story uses, and how. *Primary* and *accepted* are what a finding may cite; *decision* and *power* what an option or a power
of the office rests on; a testimony stands by what it is the source of.

${(["violations", "testimonies", "provisions", "responses"] as const).map(section).join("\n")}`;
};
