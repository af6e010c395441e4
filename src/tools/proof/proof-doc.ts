import { markdown } from "../table.ts";
import { figuresOf, STRATEGY_HEAD, strategyRows } from "./figures.ts";
import type { RoleProof } from "./prove-role.ts";
import { SEEDS } from "./run-strategies.ts";
import { WORDS_A_MINUTE } from "./time.ts";

/** docs/proof.md: the figures of all cases, the same on every machine. */
export const proofDoc = (roles: readonly RoleProof[]): string => `<!-- Written by npm run prove. -->

# What is proved of each story

\`npm run prove [case] [role]\` goes through every state of a story in the runtime that the game plays it with, and holds what
it meets against what the story promises. Two states are one where nothing that can still be read tells them apart: position,
variables, visit counts, and whether a clue has been obtained for a finding that an option asks for. Examinations that
only give clues are made in one order. Scores aren't part of a state: their bounds are worked out over the graph of states.

Reading time counts ${WORDS_A_MINUTE} words a minute, options included. The median is that of ${SEEDS} plays that take anything.

A strategy plays without judgement in one thing and perfectly in all others: those of the choices see every clue and
write down and cite every violation rightly; those of the notebook take the best option of every decision. None may end
*sound*. The shares are the most that any of its plays earned.

${roles.map(section).join("\n")}`;

const section = (proof: RoleProof): string => `## ${proof.loaded.id} · ${proof.role.role}

${markdown([["", ""], ...figuresOf(proof)])}

${markdown([STRATEGY_HEAD, ...strategyRows(proof)])}
`;
