/** A page of others, as the command line names it. Selectors are CSS. */
export type Peer = {
  readonly name: string;
  readonly folder: string;
  /** What can be chosen; null for a page that says how its picture is found and not how a choice is. */
  readonly choice: string | null;
  /** The lines that a choice brings. */
  readonly text: string;
  /** Finds something once the whole picture stands; null for a page without one. */
  readonly stage: string | null;
};

const CHOICE = "main a, main button";
const TEXT = "main p";
const KEYS: readonly string[] = ["choice", "text", "stage"];

/**
 * Reads `name=folder;choice=p.choice a;text=#story > p;stage=canvas`: all but name and folder may be missing. Without a
 * `choice` the first link or button in `main` is one, unless there is a `stage`: such a page has no choices. Throws an
 * error that says what is wrong.
 */
export function readPeer(option: string): Peer {
  const [place = "", ...parts] = option.split(";");
  const [name, folder] = pair(place);
  if (name === "" || folder === "")
    throw new Error(
      `--peer "${option}": a name and a folder are needed, as in --peer "Ink web export=/path/to/folder".`,
    );
  const told = new Map(parts.map(pair));
  for (const key of told.keys())
    if (!KEYS.includes(key)) throw new Error(`--peer "${name}": there is no "${key}"; there are ${KEYS.join(", ")}.`);
  for (const [key, selector] of told)
    if (selector === "") throw new Error(`--peer "${name}": ${key}= needs a CSS selector.`);
  const stage = told.get("stage") ?? null;
  return {
    name,
    folder,
    choice: told.get("choice") ?? (stage === null ? CHOICE : null),
    text: told.get("text") ?? TEXT,
    stage,
  };
}

/** At the first `=` alone: selectors have more of them. */
function pair(text: string): [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? [text.trim(), ""] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
