import type { Node } from 'acorn';

/** Visits a node of a script, and all that it is made of. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') walk(child, visit);
}
