/** Codes are stable: the interface translates them and tests name them. `detail` is for the log, never shown alone. */
export type Failure<Code extends string = string> = { readonly code: Code; readonly detail: string };

export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure<Code> };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const fail = <Code extends string>(
  code: Code,
  detail: string,
): { readonly ok: false; readonly error: Failure<Code> } => ({ ok: false, error: { code, detail } });
