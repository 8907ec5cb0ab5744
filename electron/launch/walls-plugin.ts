import { relative, sep } from "node:path";
import { isTest, refusal } from "./judge.ts";
import { bannedInShared } from "./walls.ts";

/** The little of oxlint's rule context and of the syntax tree that the rules below read. */
interface Context {
  readonly filename: string;
  report(problem: { readonly node: unknown; readonly message: string }): void;
}
interface Source {
  readonly value?: unknown;
}
interface Imports {
  readonly source: Source | null;
  readonly importKind?: string;
  readonly exportKind?: string;
}
interface Member {
  readonly object: { readonly type: string; readonly name?: string };
  readonly property: { readonly name?: string; readonly value?: unknown };
}

const root = import.meta.dirname.slice(0, -"/electron/launch".length);

/** Every import, re-export and dynamic import keeps to the table in walls.ts. */
const imports = {
  create(context: Context) {
    const file = relative(root, context.filename).split(sep).join("/");
    const look = (source: Source | null, typeOnly: boolean) => {
      if (typeof source?.value !== "string") return;
      const message = refusal({ file, source: source.value, typeOnly });
      if (message !== null) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node: Imports) => look(node.source, node.importKind === "type"),
      ExportNamedDeclaration: (node: Imports) => look(node.source, node.exportKind === "type"),
      ExportAllDeclaration: (node: Imports) => look(node.source, node.exportKind === "type"),
      ImportExpression: (node: Imports) => look(node.source, false),
      TSImportType: (node: Imports) => look(node.source, true),
    };
  },
};

/** The shared core reads no chance and no clock through a property either: `Math.random`, `Temporal.Now`. */
const pure = {
  create(context: Context) {
    if (isTest(context.filename)) return {};
    return {
      MemberExpression(node: Member) {
        const name = `${node.object.name}.${node.property.name ?? String(node.property.value)}`;
        if (node.object.type === "Identifier" && bannedInShared.includes(name)) {
          context.report({ node, message: `${name} is not for shared code: take seed, now and new ids as arguments.` });
        }
      },
    };
  },
};

export default { meta: { name: "walls" }, rules: { imports, pure } };
