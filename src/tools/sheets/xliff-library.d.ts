/** The part of the library `xliff` (MIT) that sheets use; it has no types of its own. */
declare module "xliff" {
  export type Unit = { source: string; target: string; note?: string | string[] };
  export type Sheet = {
    sourceLanguage: string;
    targetLanguage: string;
    resources: Record<string, Record<string, Unit>>;
  };
  export function js2xliff(sheet: Sheet): Promise<string>;
  export function xliff2js(xml: string): Promise<Sheet>;
}
