import type { Node } from 'acorn';

/** The nodes whose names are none of the script's own: what stands there is a name only where it is worked out. */
const KEYS: Record<string, string> = { MemberExpression: 'property', Property: 'key', MethodDefinition: 'key' };

/** The names that a part of a script refers to, but for those of members and of what is exported. */
export function namesUsed(node: Node, used = new Set<string>()): Set<string> {
  const { type, name, computed } = node as Node & { name?: string; computed?: boolean };
  if (type === 'Identifier' && name !== undefined) used.add(name);
  const key = computed ? 'none' : KEYS[type];
  for (const [part, child] of Object.entries(node)) {
    if (part === key || part === 'exported') continue;
    for (const one of [child].flat()) if (typeof one?.type === 'string') namesUsed(one, used);
  }
  return used;
}
