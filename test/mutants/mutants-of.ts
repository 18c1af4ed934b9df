import { parse } from '@babel/parser';
import type { Node } from '@babel/types';
import type { Mutant } from './mutant';
import { replacementsOf } from './operators';

/** All small faults that a file can have, in the order of its lines. Types hold none: they are gone when it runs. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const ast = parse(source, {
    sourceType: 'module',
    plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'],
  });
  const found: Mutant[] = [];
  const visit = (node: Node): void => {
    if (isExempt(node)) return;
    for (const { node: place, to } of replacementsOf(node, ({ start, end }) => source.slice(start, end))) {
      const { start, end } = place;
      const line = source.slice(0, start).split('\n').length;
      const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
      const after = source.slice(end).split('\n', 1)[0];
      found.push({ file, line, start, end, from: source.slice(start, end), to, before, after });
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(ast.program);
  return found.filter(({ from, to }) => from !== to).sort((left, right) => left.start - right.start);
}

/**
 * An example in a help text is words: it may be of other cells, as long as tests get from them what it says. What a column
 * weighs as evidence is judged by real exports, where a little more or less decides nothing, and revisions only differ, those
 * since which a figure is counted so as well.
 */
const EXEMPT = ['examples', 'weight', 'tells', 'revisions', 'countedSoSince'];

const isExempt = (node: Node): boolean => {
  if (node.type === 'ObjectProperty') return node.key.type === 'Identifier' && EXEMPT.includes(node.key.name);
  return node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && /Revisions$/.test(node.id.name);
};

const SKIPPED = /^(Import|Export(All|Namespace)|TS(Type|Interface|Enum|Module|Declare))/;

function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .filter(
      ([key]) => key !== 'loc' && !key.endsWith('Comments') && !/^type(Annotation|Parameters)$|^returnType$/.test(key),
    )
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((child): child is Node => typeof child?.type === 'string' && !SKIPPED.test(child.type));
}
