export type ProvisionView = {
  readonly id: string;
  /** "ICCPR, article 9". */
  readonly label: string;
  readonly requires: string;
  readonly instrument: string;
  readonly binds: readonly string[];
  readonly verify: boolean;
};
