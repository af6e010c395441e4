import type { ComponentChildren } from "preact";
import type { ScreenProps } from "../screen-props.ts";

/** Placeholder until the screen is written. */
export const Report = ({ screen }: ScreenProps<"report">): ComponentChildren => <h1>{screen.caseTitle}</h1>;
