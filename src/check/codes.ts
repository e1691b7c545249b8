/** Codes by the nearest code printed above them: 款 under their 类, or under '' where no 类 is printed. */
export type CodeTree = ReadonlyMap<string, readonly string[]>;

/** Orders codes into a tree by their leading digits. */
export function codeTree(codes: Iterable<string>): CodeTree {
  const all = new Set<string>();
  for (const code of codes) if (/^\d+$/.test(code)) all.add(code);
  const tree = new Map<string, string[]>();
  for (const code of all) {
    const parent = parentAmong(code, all);
    const below = tree.get(parent);
    if (below) below.push(code);
    else tree.set(parent, [code]);
  }
  return tree;
}

function parentAmong(code: string, all: ReadonlySet<string>): string {
  for (let length = code.length - 1; length > 0; length -= 1) {
    const parent = code.slice(0, length);
    if (all.has(parent)) return parent;
  }
  return '';
}

/** Whether `stated` holds every code of the tree, itself or by all the codes under it. */
export function coversAll(stated: ReadonlySet<string>, tree: CodeTree, code = ''): boolean {
  if (stated.has(code)) return true;
  const below = tree.get(code) ?? [];
  return below.length > 0 && below.every((child) => coversAll(stated, tree, child));
}
