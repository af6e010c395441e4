import { COMPETENCIES } from "../../core/scoring/score.ts";
import { bestPath } from "../story/load-case.ts";
import type { NewFile } from "../story/new-case.ts";
import { proofDoc } from "./proof-doc.ts";
import type { RoleProof } from "./prove-role.ts";

export const PROOF_DOC = "docs/proof.md";

/** The best reachable of each role, as data that the game reads. Of a story too large to go through none is stored. */
export const bestFiles = (roles: readonly RoleProof[]): readonly NewFile[] =>
  roles
    .filter(({ found }) => found.graph.exhaustive)
    .map(({ loaded, role, best }) => ({
      file: bestPath(loaded.id, role.role),
      text: `# The best that any way through the story earns. Written by npm run prove.\n${COMPETENCIES.map(name => `${name}: ${best[name]}\n`).join("")}`,
    }));

export const docFile = (roles: readonly RoleProof[]): NewFile => ({ file: PROOF_DOC, text: proofDoc(roles) });
