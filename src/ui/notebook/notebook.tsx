import type { ComponentChildren } from "preact";
import type { ScreenProps } from "../screen-props.ts";

/** Placeholder until the screen is written. */
export const Notebook = ({ screen }: ScreenProps<"notebook">): ComponentChildren => <h1>{screen.caseTitle}</h1>;
