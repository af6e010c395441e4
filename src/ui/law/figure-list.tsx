import type { ComponentChildren } from "preact";
import type { FigureView } from "../../app/view.ts";
import { Places, Said } from "./parts.tsx";

/** Numbers as the report gives them, each with what it counts and where it stands. */
export const FigureList = ({
  of,
  at = null,
}: {
  readonly of: readonly FigureView[];
  readonly at?: string | null;
}): ComponentChildren => (
  <ul class="ld-figures">
    {of.map(one => (
      <li key={one.id} id={`ld-${one.id}`} data-here={one.id === at}>
        <p class="ld-value">
          <Said of={one.value} />
        </p>
        <p>
          <Said of={one.what} />
        </p>
        {one.note && (
          <p class="ld-small">
            <Said of={one.note} />
          </p>
        )}
        <Places of={[one.cited]} />
      </li>
    ))}
  </ul>
);
