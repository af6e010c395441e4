import { readWalkthrough } from "./walkthrough.ts";

/** The case that the browser tests play. */
export const CASE = "market-raid";
export const ROLE = "police";
export const BRIEFING = `/case/${CASE}/${ROLE}`;
export const PLAY = `${BRIEFING}/play`;

export const golden = readWalkthrough(CASE, `${ROLE}.golden`);
export const careless = readWalkthrough(CASE, `${ROLE}.careless`);
