/** @typedef {{ "bom-ref": string, name: string, version: string, hashes?: unknown[] }} Component */
/** @typedef {{ metadata: { timestamp?: string, component: Component }, serialNumber?: string, components: Component[] }} Bill */

/**
 * What npm says of our packages, as a bill that can be compared: npm takes the folder's name for the program's, and puts
 * in the hour and a number made by chance, so that no two are alike.
 * @param {Bill} bill
 * @param {string} name
 * @returns {Bill}
 */
export function billOf({ serialNumber: _chance, ...bill }, name) {
  const { timestamp: _hour, ...metadata } = bill.metadata;
  return { ...bill, metadata: { ...metadata, component: { ...metadata.component, name } } };
}

/**
 * Packages of the lock file that may run a script when installed and aren't on the list of those that do.
 * @param {{ packages: Record<string, { hasInstallScript?: boolean }> }} lock
 * @param {Readonly<Record<string, boolean>>} allowed
 * @returns {string[]}
 */
export function unlistedScripts({ packages }, allowed) {
  return Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ""))
    .filter(name => allowed[name] !== true);
}
