import type { Expression, Node } from '@babel/types';

/** A text in place of the whole node, or of a part of it. */
export interface Replacement {
  node: Range;
  to: string;
}

export interface Range {
  start: number;
  end: number;
}

const BINARY: Record<string, string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};

const LOGICAL: Record<string, string> = { '&&': '||', '||': '&&' };

const METHODS: Record<string, string> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
};

/** Methods whose result is like what they are called on: without the call something is forgotten. */
const DROPPED = new Set('trim trimEnd trimStart toLowerCase toUpperCase sort reverse filter replace slice'.split(' '));

/** What may be put in place of a node, by hand-sized faults: a wrong comparison, a day too many, a branch forgotten. */
export function replacementsOf(node: Node, text: (range: Range) => string): Replacement[] {
  const operator = (left: Node, right: Node, from: string, to: string): Replacement => {
    const gap = { start: left.end as number, end: right.start as number };
    const start = gap.start + text(gap).indexOf(from);
    return { node: { start, end: start + from.length }, to };
  };
  const whole = (...texts: string[]): Replacement[] => texts.map((to) => ({ node: at(node), to }));
  switch (node.type) {
    case 'BinaryExpression':
      if (node.operator === '+' && (isText(node.left) || isText(node.right))) return [];
      return (BINARY[node.operator] ?? []).map((to) => operator(node.left, node.right, node.operator, to));
    case 'LogicalExpression':
      return Object.hasOwn(LOGICAL, node.operator)
        ? [operator(node.left, node.right, node.operator, LOGICAL[node.operator])]
        : [];
    case 'IfStatement':
      return [
        { node: at(node.test), to: 'true' },
        { node: at(node.test), to: 'false' },
      ];
    case 'ConditionalExpression':
      return whole(`(${text(at(node.consequent))})`, `(${text(at(node.alternate))})`);
    case 'NumericLiteral':
      return whole(String(node.value + 1), ...(node.value > 1 ? [String(node.value - 1)] : []));
    case 'BooleanLiteral':
      return whole(String(!node.value));
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-' ? whole(`(${text(at(node.argument))})`) : [];
    case 'ExpressionStatement':
      return node.expression.type === 'CallExpression' ? whole(';') : [];
    case 'ContinueStatement':
      return whole(';');
    case 'RegExpLiteral':
      return patterns(node.pattern, node.flags).flatMap((to) => whole(to));
    case 'ArrayExpression':
      return node.elements.length > 1 ? lastDropped(node.elements as Node[], node) : [];
    case 'CallExpression':
      return ofCall(node.callee as Expression, node.arguments as Node[], whole, text);
    default:
      return [];
  }
}

function ofCall(
  callee: Expression,
  passed: Node[],
  whole: (...texts: string[]) => Replacement[],
  text: (range: Range) => string,
): Replacement[] {
  const found: Replacement[] = [];
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
    const { name } = callee.property;
    if (Object.hasOwn(METHODS, name)) found.push({ node: at(callee.property), to: METHODS[name] });
    if (DROPPED.has(name)) found.push(...whole(text(at(callee.object))));
  }
  const [first, second] = passed;
  if (passed.length > 1 && isName(first) && isName(second)) {
    found.push({ node: at(first), to: text(at(second)) }, { node: at(second), to: text(at(first)) });
  }
  if (passed.length === 1 && callee.type === 'Identifier' && isName(first)) found.push(...whole(text(at(first))));
  return found;
}

function patterns(pattern: string, flags: string): string[] {
  const found: string[] = [];
  if (pattern.startsWith('^')) found.push(`/${pattern.slice(1) || '(?:)'}/${flags}`);
  if (/[^\\]\$$/.test(pattern)) found.push(`/${pattern.slice(0, -1)}/${flags}`);
  if (/[ig]/.test(flags)) found.push(`/${pattern}/${flags.replace(/[ig]/, '')}`);
  return found;
}

function lastDropped(elements: Node[], node: Node): Replacement[] {
  const before = elements[elements.length - 2];
  return [{ node: { start: before.end as number, end: (node.end as number) - 1 }, to: '' }];
}

const at = (node: Node): Range => ({ start: node.start as number, end: node.end as number });
const isText = (node: Node): boolean => node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
const isName = (node: Node): boolean => node.type === 'Identifier' || node.type === 'MemberExpression';
