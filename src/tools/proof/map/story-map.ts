import type { RoleProof } from "../prove-role.ts";
export const storyMap = (proof: RoleProof): string => `${proof.loaded.id}`;
