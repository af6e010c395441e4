/**
 * Trusted Types: where the browser has them, no text can become markup or script, and one maker of script addresses is
 * allowed, which src/offline/vouched.ts (the service worker) or, in the folder, src/tools/story/library-module.ts has.
 */
const TRUSTED = "require-trusted-types-for 'script'; trusted-types plain-sight";

/**
 * What the built page may do, wherever it is served: nothing from elsewhere, no inline script, no eval. It stands in the
 * page itself, and src/tools/serve.mjs sends it as a header too.
 */
export const POLICY = `default-src 'self'; connect-src 'self'; img-src 'self' data: blob:; media-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'; ${TRUSTED}`;

/**
 * The same for the folder that opens by double-click: nothing may be fetched at all, so no network address is reached.
 * A place's sound is let go by giving its player an empty one (howler), which comes as data.
 */
export const FOLDER_POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src data:; media-src 'self' data:; base-uri 'none'; form-action 'none'; ${TRUSTED}`;

/**
 * Puts a policy into a page, before anything that it rules.
 * @param {string} html
 * @param {string} policy
 */
export const withPolicy = (html, policy) =>
  html.replace('<meta charset="utf-8" />', `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
