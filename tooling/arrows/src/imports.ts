import { parseSync } from "vite";
import type { Import, Source } from "./member.ts";

/** A source, read once: its imports, or why it could not be parsed. */
export function sourceOf(path: string, text: string): Source {
  try {
    return { path, imports: importsOf(path, text) };
  } catch (error) {
    return { path, imports: [], broken: String(error) };
  }
}

/** Every import of a TypeScript or JavaScript source, static, dynamic, re-exported or in a type. Throws if it does not parse. */
export function importsOf(path: string, text: string): Import[] {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new SyntaxError(`${path}: ${errors[0].message}`);
  const found: Import[] = [];
  walk(program, (node) => {
    const named = read(node);
    if (named) found.push({ ...named, line: lineAt(text, node.start) });
  });
  return found;
}

export type Node = { type: string; start: number } & Record<string, unknown>;

// `import { type A }` still loads the module under verbatimModuleSyntax, so only the keyword before the braces counts.
function read(node: Node): Omit<Import, "line"> | undefined {
  switch (node.type) {
    case "ImportDeclaration":
      return { specifier: literal(node.source), types: node.importKind === "type" };
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      return node.source ? { specifier: literal(node.source), types: node.exportKind === "type" } : undefined;
    case "ImportExpression":
      return { specifier: literal(node.source), types: false };
    case "TSImportType":
      return { specifier: literal(node.source), types: true };
    case "TSExternalModuleReference":
      return { specifier: literal(node.expression), types: false };
    case "CallExpression":
      return loads(node.callee as Node)
        ? { specifier: literal((node.arguments as Node[])[0]), types: false }
        : undefined;
    default:
      return undefined;
  }
}

// require("x"), require.resolve("x"), import.meta.resolve("x")
function loads(callee: Node): boolean {
  if (callee.type === "Identifier") return callee.name === "require";
  if (callee.type !== "MemberExpression" || (callee.property as Node).name !== "resolve") return false;
  const on = callee.object as Node;
  return on.type === "MetaProperty" || (on.type === "Identifier" && on.name === "require");
}

function literal(value: unknown): string | null {
  const node = value as Node | null | undefined;
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type !== "TemplateLiteral" || (node.expressions as Node[]).length > 0) return null;
  return (node.quasis as { value: { cooked: string } }[])[0]?.value.cooked ?? null;
}

/** Every node below one. */
export function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (value && typeof value === "object") {
    if (typeof (value as Node).type === "string") visit(value as Node);
    for (const inner of Object.values(value)) if (inner && typeof inner === "object") walk(inner, visit);
  }
}

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i !== -1 && i < offset; i = text.indexOf("\n", i + 1)) line++;
  return line;
}
