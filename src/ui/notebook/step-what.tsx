import type { ComponentChildren } from "preact";
import type { ViolationView } from "../../app/view.ts";
import { t } from "../../i18n/i18n.ts";
import { useKept } from "../parts/kept.ts";
import { searchViolations } from "./search.ts";
import { Step } from "./step.tsx";

/** With so few hits each definition is shown at once, to compare. */
const FEW = 6;

type Props = {
  readonly session: string;
  readonly violations: readonly ViolationView[];
  readonly chosen: string | null;
  readonly hint: string | null;
  readonly choose: (violation: string) => void;
};

/** Step 1: the kinds of violation in their groups, narrowed by a word; the chosen one opens its definition. */
export const StepWhat = ({ session, violations, chosen, hint, choose }: Props): ComponentChildren => {
  const [query, setQuery] = useKept(`${session}.what`, "");
  const groups = searchViolations(violations, query, chosen);
  const hits = groups.reduce((sum, group) => sum + group.violations.length, 0);
  const all = query.trim() !== "" && hits <= FEW;
  const name = violations.find(one => one.id === chosen)?.name ?? null;
  return (
    <Step n={1} title={t("notebook.what.legend")} hint={hint} state={name}>
      <div class="nb-search">
        <label for="nb-what-search">{t("notebook.what.search")}</label>
        <input
          id="nb-what-search"
          type="search"
          autocomplete="off"
          value={query}
          onInput={event => setQuery(event.currentTarget.value)}
        />
        <p class="nb-small" role="status">
          {hits === 0 ? t("notebook.what.none") : t("notebook.what.hits", { count: hits })}
        </p>
      </div>
      <div class="nb-scroll">
        {groups.map(({ group, violations: list }, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would be read out twice for each radio
          <div key={group} role="group" aria-labelledby={`nb-group-${at}`}>
            <p class="nb-group" id={`nb-group-${at}`}>
              {group}
            </p>
            {list.map(one => {
              const open = all || one.id === chosen;
              return (
                <label key={one.id} class="nb-option">
                  <input
                    type="radio"
                    name="nb-violation"
                    value={one.id}
                    data-violation={one.id}
                    checked={one.id === chosen}
                    aria-describedby={open ? `nb-definition-${one.id}` : undefined}
                    onChange={() => choose(one.id)}
                  />
                  <span>
                    <span class="nb-name">{one.name}</span>
                    {open && (
                      <span class="nb-definition" id={`nb-definition-${one.id}`}>
                        {one.definition}
                      </span>
                    )}
                  </span>
                </label>
              );
            })}
          </div>
        ))}
      </div>
    </Step>
  );
};
