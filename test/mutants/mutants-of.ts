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
    for (const { node: place, to } of replacementsOf(node, ({ start, end }) => source.slice(start, end))) {
      const line = source.slice(0, place.start).split('\n').length;
      found.push({ file, line, ...place, from: source.slice(place.start, place.end), to });
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(ast.program);
  return found.filter(({ from, to }) => from !== to).sort((left, right) => left.start - right.start);
}

const SKIPPED = /^(Import|Export(All|Namespace)|TS(Type|Interface|Enum|Module|Declare))/;

function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .filter(
      ([key]) => key !== 'loc' && !key.endsWith('Comments') && !/^type(Annotation|Parameters)$|^returnType$/.test(key),
    )
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((child): child is Node => typeof child?.type === 'string' && !SKIPPED.test(child.type));
}
