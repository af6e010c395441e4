import type { ComponentChildren } from "preact";

type Props = {
  readonly n: number;
  readonly title: string;
  /** Said to those who are guided; null where hints are hidden. */
  readonly hint: string | null;
  /** What is chosen so far, in a word. */
  readonly state: string | null;
  readonly children: ComponentChildren;
};

/** One of the four questions of a finding: a fieldset, so that its name is heard with every control in it. */
export const Step = ({ n, title, hint, state, children }: Props): ComponentChildren => (
  <fieldset class="nb-step" id={`nb-step-${n}`}>
    <legend>
      <span class="nb-number">{n}</span> {title} {state && <span class="nb-state">{state}</span>}
    </legend>
    {hint && <p class="nb-hint">{hint}</p>}
    {children}
  </fieldset>
);
