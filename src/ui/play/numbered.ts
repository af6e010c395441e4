/** Choices that bear a number; things to look at and skips don't. */
export const isNumbered = (choice: { readonly kind: string }): boolean =>
  choice.kind === "decision" || choice.kind === "free";
