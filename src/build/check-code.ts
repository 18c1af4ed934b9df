import { type Comment, parse } from 'acorn';

/** More than this and every cell that calls a function waits for its loading. */
const LARGEST_BYTES = 100_000;

/**
 * What is wrong with a Code.js, in sentences: syntax that Apps Script does not parse, top-level names other than the
 * expected ones, functions without JSDoc directly before them, too many bytes.
 */
export function problemsOfCode(code: string, expected: string[]): string[] {
  const comments: Comment[] = [];
  let body: ReturnType<typeof parse>['body'];
  try {
    body = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments }).body;
  } catch (error) {
    return [`Code.js is not a script of ES2019: ${(error as Error).message}`];
  }
  const problems: string[] = [];
  const names: string[] = [];
  for (const node of body) {
    if (node.type === 'FunctionDeclaration') {
      names.push(node.id.name);
      if (!isDocumented(code, node.start, comments)) problems.push(`${node.id.name} has no JSDoc directly before it`);
    } else if (node.type === 'VariableDeclaration') {
      for (const { id } of node.declarations) names.push(id.type === 'Identifier' ? id.name : 'a pattern');
    } else if (node.type !== 'ExpressionStatement' || node.directive === undefined) {
      problems.push(`a ${node.type} at the top level runs on every call`);
    }
  }
  const wanted = ['App', ...expected];
  for (const name of names) if (!wanted.includes(name)) problems.push(`unexpected top-level name: ${name}`);
  for (const name of wanted) if (!names.includes(name)) problems.push(`missing top-level name: ${name}`);
  if (new Set(names).size < names.length) problems.push('a top-level name is declared twice');
  const bytes = Buffer.byteLength(code);
  if (bytes > LARGEST_BYTES) problems.push(`Code.js has ${bytes} bytes, more than ${LARGEST_BYTES}`);
  return problems;
}

function isDocumented(code: string, start: number, comments: Comment[]): boolean {
  return comments.some(
    ({ type, value, end }) =>
      type === 'Block' && value.startsWith('*') && end <= start && code.slice(end, start).trim() === '',
  );
}
