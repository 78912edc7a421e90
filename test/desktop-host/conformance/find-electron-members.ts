/** @file Reads a bundle's syntax tree for what it takes from Electron. */

type Node = { readonly type: string; readonly [key: string]: unknown };
/** [module, member]: `['app', 'getPath']`; without a member where the module is used as a whole. */
export type ElectronMember = readonly [module: string, member?: string];

/** Imported by libraries that also run in a page; Electron's main process has no such export either. */
const PAGE_ONLY = new Set(['ipcRenderer']);

export function findElectronMembers(program: object): ElectronMember[] {
  // Local name to module; `null` for the whole of Electron under one name.
  const imported = new Map<string, string | null>();
  for (const { node } of walk(program, new Set())) {
    if (!isElectronImport(node)) continue;
    for (const specifier of readList(node, 'specifiers')) {
      const isNamed = specifier.type === 'ImportSpecifier';
      imported.set(readName(specifier['local']), isNamed ? readName(specifier['imported']) : null);
    }
  }
  const found = new Map<string, ElectronMember>();
  const add = (module: string, member?: string) => {
    const entry: ElectronMember = member === undefined ? [module] : [module, member];
    if (!PAGE_ONLY.has(module)) found.set(entry.join('.'), entry);
  };
  for (const module of imported.values()) if (module !== null) add(module);
  for (const { node, shadowed } of walk(program, new Set())) {
    if (node.type !== 'MemberExpression' || node['computed'] === true) continue;
    const owner = readName(node['object']);
    const module = shadowed.has(owner) ? undefined : imported.get(owner);
    const member = readName(node['property']);
    if (module === null) add(member);
    else if (module !== undefined) add(module, member);
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

type Visit = { readonly node: Node; readonly shadowed: ReadonlySet<string> };

/** Every node, with the names that functions around it have taken for themselves. */
function* walk(value: unknown, shadowed: ReadonlySet<string>): Generator<Visit> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item, shadowed);
  if (!isNode(value)) return;
  yield { node: value, shadowed };
  const inside = isFunction(value) ? new Set([...shadowed, ...findOwnNames(value, value)]) : shadowed;
  for (const child of Object.values(value)) if (typeof child === 'object') yield* walk(child, inside);
}

function isFunction(node: Node): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

/** Parameters and declarations of a function, without those of functions inside it. */
function* findOwnNames(value: unknown, root: Node): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* findOwnNames(item, root);
  if (!isNode(value) || (isFunction(value) && value !== root)) return;
  if (value === root) for (const parameter of readList(value, 'params')) yield* findBoundNames(parameter);
  if (value.type === 'VariableDeclarator') yield* findBoundNames(value['id']);
  for (const child of Object.values(value)) if (typeof child === 'object') yield* findOwnNames(child, root);
}

/** Names bound by a pattern: `{ a, b: [c], ...d } = {}`. */
function* findBoundNames(pattern: unknown): Generator<string> {
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') yield readName(pattern);
  for (const key of ['value', 'argument', 'left']) yield* findBoundNames(pattern[key]);
  for (const key of ['properties', 'elements'])
    for (const item of readList(pattern, key)) yield* findBoundNames(item);
}
