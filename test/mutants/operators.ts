import { type Node, part } from "./source.ts";

/** What may stand in a node's place, each a mistake that somebody could make. The sets are those of Stryker. */
export type Operator = {
  readonly name: string;
  readonly instead: (node: Node, text: (node: Node) => string, parent: Node | null) => readonly string[];
};

const SWAPPED: Readonly<Record<string, readonly string[]>> = {
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "??": ["&&"],
  "^": ["&"],
  ">>>": ["<<"],
};

const METHODS: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  startsWith: "endsWith",
  endsWith: "startsWith",
  find: "findLast",
  findLast: "find",
  findLastIndex: "findIndex",
  findIndex: "findLastIndex",
};
/** Calls whose absence leaves what they were called on. */
const DROPPED = ["filter", "slice", "sort", "toSorted", "toReversed", "reverse", "trim"];

const isTwoSided = ({ type }: Node): boolean => type === "BinaryExpression" || type === "LogicalExpression";
const isText = (node: Node | null): boolean =>
  node?.type === "TemplateLiteral" || (node?.type === "Literal" && typeof node.value === "string");

const swapped: Operator["instead"] = (node, text) => {
  const [left, right] = [part(node, "left"), part(node, "right")];
  if (!isTwoSided(node) || left === null || right === null) return [];
  const operator = String(node.operator);
  if (operator === "+" && (isText(left) || isText(right))) return [];
  return (SWAPPED[operator] ?? []).map(other => `((${text(left)}) ${other} (${text(right)}))`);
};

const YES_OR_NO = ["<", "<=", ">", ">=", "===", "!==", "&&", "||"];

/** A question answered the same for ever. */
const settled: Operator["instead"] = (node, _, parent) => {
  const asked = isTwoSided(node) && YES_OR_NO.includes(String(node.operator));
  const isTest = parent !== null && part(parent, "test") === node && parent.type !== "SwitchCase";
  if (!asked && !isTest) return [];
  return parent?.type === "ForStatement" ? ["false"] : ["true", "false"];
};

const call: Operator["instead"] = (node, text) => {
  const callee = part(node, "callee");
  if (node.type !== "CallExpression" || callee?.type !== "MemberExpression") return [];
  const [on, named] = [part(callee, "object"), part(callee, "property")];
  if (on === null || named === null) return [];
  const name = text(named);
  if (DROPPED.includes(name)) return [text(on)];
  const other = METHODS[name];
  const rest = text(node).slice(callee.end - node.start);
  return other === undefined ? [] : [`${text(on)}${callee.optional === true ? "?." : "."}${other}${rest}`];
};

const literal: Operator["instead"] = node => {
  if (node.type === "TemplateLiteral") return ["``"];
  if (node.type !== "Literal") return [];
  const value = node.value;
  if (typeof value === "boolean") return [String(!value)];
  return typeof value === "string" ? [value === "" ? '"mutant"' : '""'] : [];
};

const listed = (node: Node, name: string): number => (node[name] as readonly unknown[]).length;

const emptied: Operator["instead"] = (node, text) => {
  if (node.type === "ArrayExpression") return [listed(node, "elements") > 0 ? "[]" : '["mutant"]'];
  if (node.type === "ObjectExpression") return listed(node, "properties") > 0 ? ["{}"] : [];
  if (node.type === "BlockStatement") return listed(node, "body") > 0 ? ["{}"] : [];
  if (node.type === "SwitchCase" && listed(node, "consequent") > 0) {
    const test = part(node, "test");
    return [test === null ? "default:" : `case ${text(test)}:`];
  }
  if (node.type === "ArrowFunctionExpression" && part(node, "body")?.type !== "BlockStatement")
    return ["(() => undefined)"];
  return [];
};

const signed: Operator["instead"] = (node, text) => {
  const inner = part(node, "argument");
  if (inner === null) return [];
  if (node.type === "UpdateExpression") return [node.operator === "++" ? `${text(inner)}--` : `${text(inner)}++`];
  if (node.type === "UnaryExpression" && node.operator === "!") return [`(${text(inner)})`];
  if (node.type === "UnaryExpression" && node.operator === "-") return [`(+${text(inner)})`];
  return [];
};

const assigned: Operator["instead"] = (node, text) => {
  const [left, right] = [part(node, "left"), part(node, "right")];
  const by = { "+=": "-=", "-=": "+=", "??=": "&&=" }[String(node.operator)];
  return node.type === "AssignmentExpression" && left && right && by ? [`${text(left)} ${by} ${text(right)}`] : [];
};

/** `a?.b` that asks no longer whether there is an `a`. */
const unasked: Operator["instead"] = (node, text) => {
  const [on, named] = [part(node, "object"), part(node, "property")];
  if (node.type !== "MemberExpression" || node.optional !== true || on === null || named === null) return [];
  return [`${text(on)}.${text(named)}`];
};

export const OPERATORS: readonly Operator[] = [
  { name: "operator swapped", instead: swapped },
  { name: "condition settled", instead: settled },
  { name: "call changed", instead: call },
  { name: "literal changed", instead: literal },
  { name: "emptied", instead: emptied },
  { name: "sign changed", instead: signed },
  { name: "assignment changed", instead: assigned },
  { name: "not asked", instead: unasked },
];
