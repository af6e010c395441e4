/** Opens every detail of the page and gives back how they stood. */
export const openAll = (root: ParentNode): (() => void) => {
  const closed = [...root.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  for (const one of closed) one.open = true;
  return () => {
    for (const one of closed) one.open = false;
  };
};

/** Paper can't be clicked: everything stands open while it prints. Gives back how to stop. */
export const openForPrint = (root: ParentNode, target: Window): (() => void) => {
  let restore = (): void => {};
  const before = (): void => {
    restore = openAll(root);
  };
  const after = (): void => restore();
  target.addEventListener("beforeprint", before);
  target.addEventListener("afterprint", after);
  return () => {
    target.removeEventListener("beforeprint", before);
    target.removeEventListener("afterprint", after);
  };
};
