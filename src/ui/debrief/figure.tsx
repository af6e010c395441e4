import type { ComponentChildren } from "preact";
import type { FateState } from "../../core/case/key.ts";
import { artOf } from "../parts/portrait-art.ts";

type Props = { readonly figure: string; readonly state: FateState };

/**
 * A person as an Isotype sign: whole for the safe, hatched where the fate is open, a dark shape with a cut for the
 * harmed. The shape is the picture's own, so the sign stays this person; the words beside it say the same.
 */
export const Figure = ({ figure, state }: Props): ComponentChildren => {
  const url = artOf(figure)?.url ?? null;
  const mask = url === null ? undefined : { maskImage: `url("${url}")`, webkitMaskImage: `url("${url}")` };
  return (
    <span class={`db-figure db-figure-${state}${url === null ? " db-figure-none" : ""}`} aria-hidden="true">
      {state === "safe" && url !== null ? <img src={url} alt="" /> : <span style={mask} />}
    </span>
  );
};
