import { parseSync } from "vite";

/** How a module names another. `type` leaves nothing behind in the bundle; `dynamic` is fetched when it is asked for. */
export type ImportKind = "static" | "type" | "dynamic";

export type Import = { readonly from: string; readonly kind: ImportKind };

/** What the rules look at in one file. `path` is relative to the repository, with forward slashes. */
export type Module = {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exportsDefault: boolean;
  /** Calls that make two runs differ: clock, chance. */
  readonly impure: readonly string[];
};

type Node = { readonly type: string; readonly [field: string]: unknown };

/** Reads a module with a real parser: an import in a comment or a string is none, one inside a type is. */
export function readModule(path: string, code: string): Module {
  const { program, errors } = parseSync(path, code);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const nodes = [...walk(program)];
  return {
    path,
    lines: code.trimEnd().split("\n").length,
    imports: nodes.flatMap(importsOf),
    exportsDefault: nodes.some(exportsDefault),
    impure: nodes.flatMap(impureCallOf),
  };
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  else if (isNode(value)) {
    yield value;
    for (const field of Object.values(value)) yield* walk(field);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

function importsOf(node: Node): Import[] {
  switch (node.type) {
    case "ImportDeclaration":
      return named(
        node.source,
        node.importKind === "type" || onlyTypes(node.specifiers, "importKind") ? "type" : "static",
      );
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return named(
        node.source,
        node.exportKind === "type" || onlyTypes(node.specifiers, "exportKind") ? "type" : "static",
      );
    case "ImportExpression":
      return named(node.source, "dynamic");
    case "TSImportType":
      return named(node.source, "type");
    case "TSImportEqualsDeclaration":
      return isNode(node.moduleReference) ? named(node.moduleReference.expression, "static") : [];
    case "CallExpression":
      return isIdentifier(node.callee, "require") && Array.isArray(node.arguments)
        ? named(node.arguments[0], "static")
        : [];
    default:
      return [];
  }
}

/** `import { type A, type B }` brings no code along either. */
const onlyTypes = (specifiers: unknown, field: string): boolean =>
  Array.isArray(specifiers) && specifiers.length > 0 && specifiers.every(one => isNode(one) && one[field] === "type");

/** A computed address can't be checked, so it is reported as itself and no table has it. */
function named(source: unknown, kind: ImportKind): Import[] {
  if (!isNode(source)) return [];
  return [{ from: typeof source.value === "string" ? source.value : "(computed)", kind }];
}

const isIdentifier = (node: unknown, name: string): boolean =>
  isNode(node) && node.type === "Identifier" && node.name === name;

function exportsDefault(node: Node): boolean {
  if (node.type === "ExportDefaultDeclaration") return true;
  return node.type === "ExportSpecifier" && isIdentifier(node.exported, "default");
}

const IMPURE = ["Date.now", "Math.random", "performance.now", "crypto.randomUUID", "crypto.getRandomValues"];

function impureCallOf(node: Node): string[] {
  // `new Date()` is the clock; `new Date("2017-10-10")` is a value.
  if (node.type === "NewExpression" && isIdentifier(node.callee, "Date"))
    return Array.isArray(node.arguments) && node.arguments.length === 0 ? ["new Date()"] : [];
  if (node.type !== "MemberExpression" || !isNode(node.object) || !isNode(node.property)) return [];
  const property = node.property.type === "Literal" ? node.property.value : node.property.name;
  const call = `${String(node.object.name)}.${String(property)}`;
  return IMPURE.includes(call) ? [call] : [];
}
