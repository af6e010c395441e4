import type { RoleId } from "../core/law/law.ts";
import type { Known } from "./known.ts";

/** A run of a union story lies in memory alone unless the trainee asks for storage: organisers are at risk themselves. */
export const keptByDefault = (role: RoleId): boolean => role !== "union";

/** Whether a run of this case and role that begins now is kept on this device. */
export const keepsNext = ({ keepNext }: Pick<Known, "keepNext">, caseId: string, role: RoleId): boolean =>
  keepNext?.case === caseId && keepNext.role === role ? keepNext.kept : keptByDefault(role);
