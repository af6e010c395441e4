import { inOrder, type Problem } from "../../content/problem.ts";
import type { Stories } from "./load-stories.ts";

/** Every mistake in the content, in reading it and across its files. */
export const checkStories = (stories: Stories): readonly Problem[] => inOrder([...stories.problems]);
