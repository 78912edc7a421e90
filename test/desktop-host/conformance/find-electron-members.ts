/** @file Reads a bundle's syntax tree for what it takes from Electron. */

type Node = { readonly type: string; readonly [key: string]: unknown };
/** [module, member]: `['app', 'getPath']`; without a member where the module is used as a whole. */
export type ElectronMember = readonly [module: string, member?: string];

export function findElectronMembers(program: object): ElectronMember[] {
  const names = new Map<string, string | null>();
  const nodes = [...walk(program)];
  for (const node of nodes.filter(isElectronImport)) {
    for (const specifier of readList(node, 'specifiers')) {
      const local = readName(specifier['local']);
      // `null`: the whole module under one name.
      names.set(local, specifier.type === 'ImportSpecifier' ? readName(specifier['imported']) : null);
    }
  }
  const found = new Map<string, ElectronMember>();
  for (const name of names.values()) if (name !== null) found.set(name, [name]);
  for (const node of nodes) {
    if (node.type !== 'MemberExpression' || node['computed'] === true) continue;
    const owner = node['object'];
    const member = readName(node['property']);
    if (!isNode(owner)) continue;
    const module = names.get(readName(owner));
    if (module === null) found.set(member, [member]);
    else if (module !== undefined) found.set(`${module}.${member}`, [module, member]);
  }
  return [...found.values()];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isElectronImport(node: Node): boolean {
  const source = node['source'];
  return node.type === 'ImportDeclaration' && isNode(source) && source['value'] === 'electron';
}

function readList(node: Node, key: string): Node[] {
  const list = node[key];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

function readName(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : '';
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) if (typeof child === 'object') yield* walk(child);
}
