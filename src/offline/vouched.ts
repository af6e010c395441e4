type Maker = { readonly createScriptURL: (address: string) => string };
/** Not yet among the types that TypeScript knows of every browser. */
type WithTrustedTypes = { readonly trustedTypes?: { createPolicy(name: string, maker: Maker): Maker } };

/**
 * The one address from which the program starts a script of its own accord. Where the browser has Trusted Types, the
 * page's policy (src/tools/policy.mjs) takes no address that wasn't made here, and allows nobody else to make one.
 */
export const vouchedFor = (worker: "./sw.js"): string => {
  const maker: Maker = { createScriptURL: () => worker };
  const { trustedTypes } = globalThis as WithTrustedTypes;
  // Asked for again after a failed try: a name can be taken once.
  made ??= trustedTypes?.createPolicy("plain-sight", maker) ?? maker;
  return made.createScriptURL(worker);
};

let made: Maker | null = null;
