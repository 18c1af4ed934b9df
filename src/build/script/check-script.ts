import { type Comment, type Node, type Program, parse, type VariableDeclaration } from 'acorn';
import type { LazyPart } from './lazy-script';
import { problemsOfTexts, textsOfActions, textsOfTabsAndActions } from './left-out-texts';
import { walk } from './walk';

/**
 * Bytes: every cell waits for all of Code.js, and V8 skims the others for it, a third of a millisecond for ten thousand.
 * What a cell has to make of them costs more: words in fewer letters took 48 ms of some 300 to be read, and saved 2. More
 * should be thought about.
 */
const largest: Record<string, number> = {
  // What Sheets shows of each function stands here: each new one takes some 800, each KPI some 150; so do
  // the words for what is won, lost, or nearly so.
  'Code.js': 104_000,
  // All that reads tabs, and all that a cell may ask: the KPIs, the declarations of questions and what tells chance, and
  // what tells one kind of tab, row or column from another, which without it would be a wrong number.
  'Kpis.js': 840_000,
  // With the words by which a typed question finds its own, those that keep it from being answered by another, and slips mended.
  'Cells.js': 28_500,
  // The tab of questions, parts of KPIs in the wizard, why a figure changed and what a missed target lacked, all that makes
  // sheets, mails and prints, and the help on the plan tab: no cell waits for it.
  'Actions.js': 480_000,
  // There in a build with BigQuery alone: no cell calls it. All that asks BigQuery lies here, and what makes a query of a raw
  // table that is too large to be read, with all that a row may be and no query can tell, what joins the labels of others, and what tells
  // which activities were done for which deal.
  'Queries.js': 98_000,
};

/**
 * What is wrong with a Code.js, in sentences: syntax that Apps Script does not parse, top-level names other than the
 * expected ones, functions without JSDoc directly before them, code in strings, too many bytes.
 */
export function problemsOfCode(code: string, expected: string[]): string[] {
  const comments: Comment[] = [];
  const program = parsed('Code.js', code, comments);
  if (typeof program === 'string') return [program];
  const problems: string[] = [];
  for (const node of program.body) {
    if (node.type === 'FunctionDeclaration' && !isDocumented(code, node.start, comments)) {
      problems.push(`${node.id.name} has no JSDoc directly before it`);
    }
  }
  return [
    ...problems,
    ...problemsOfNames('Code.js', program, ['App', ...expected]),
    ...problemsOfStrings('Code.js', program),
    ...problemsOfTexts('Code.js', code, textsOfTabsAndActions),
    ...problemsOfSize('Code.js', code),
  ];
}

/** What is wrong with a script beside Code.js, in sentences: it may name its one function, and do nothing else. `more`: bytes beyond the usual. */
export function problemsOfPart({ file, loader, code }: Pick<LazyPart, 'file' | 'loader' | 'code'>, more = 0): string[] {
  const program = parsed(file, code);
  if (typeof program === 'string') return [program];
  const others = program.body.filter((node) => node.type !== 'FunctionDeclaration' && !namesFunction(node));
  return [
    ...others.map(({ type }) => `${file}: a ${type} at the top level runs on every call`),
    ...problemsOfNames(file, program, [loader]),
    ...problemsOfStrings(file, program),
    ...problemsOfSize(file, code, more),
  ];
}

/** True for `var name = (function () { return function () { … }; })()`. */
function namesFunction(node: Node): boolean {
  if (node.type !== 'VariableDeclaration') return false;
  return (node as VariableDeclaration).declarations.every(({ init }) => {
    if (init?.type !== 'CallExpression' || init.arguments.length > 0) return false;
    if (init.callee.type !== 'FunctionExpression') return false;
    const [given, ...more] = init.callee.body.body;
    return more.length === 0 && given?.type === 'ReturnStatement' && given.argument?.type === 'FunctionExpression';
  });
}

/** What a script of cells holds that only the sidebar and the schedule need, in sentences. */
export function problemsOfCells({ file, code, sources }: Pick<LazyPart, 'file' | 'code' | 'sources'>): string[] {
  const strangers = sources.filter((path) => /^src\/(?:sheet|charts|schedule|wizard|explain|home)\//.test(path));
  return [
    ...strangers.map((path) => `${file} holds ${path}, which no cell needs`),
    ...problemsOfTexts(file, code, textsOfActions),
  ];
}

function parsed(file: string, code: string, onComment: Comment[] = []): Program | string {
  try {
    return parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment });
  } catch (error) {
    return `${file} is not a script of ES2019: ${(error as Error).message}`;
  }
}

function problemsOfNames(file: string, { body }: Program, wanted: string[]): string[] {
  const problems: string[] = [];
  const names: string[] = [];
  for (const node of body) {
    if (node.type === 'FunctionDeclaration') names.push(node.id.name);
    else if (node.type === 'VariableDeclaration') {
      for (const { id } of node.declarations) names.push(id.type === 'Identifier' ? id.name : 'a pattern');
    } else if (node.type !== 'ExpressionStatement' || node.directive === undefined) {
      problems.push(`${file}: a ${node.type} at the top level runs on every call`);
    }
  }
  for (const name of names) if (!wanted.includes(name)) problems.push(`${file}: unexpected top-level name: ${name}`);
  for (const name of wanted) if (!names.includes(name)) problems.push(`${file}: missing top-level name: ${name}`);
  if (new Set(names).size < names.length) problems.push(`${file}: a top-level name is declared twice`);
  return problems;
}

function problemsOfStrings(file: string, program: Program): string[] {
  const problems: string[] = [];
  walk(program, (node) => {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
    const { callee } = node as unknown as { callee: { type: string; name?: string } };
    if (callee.type === 'Identifier' && (callee.name === 'eval' || callee.name === 'Function')) {
      problems.push(`${file} makes code from a text: ${callee.name}(…)`);
    }
  });
  return problems;
}

function problemsOfSize(file: string, code: string, more = 0): string[] {
  const bytes = Buffer.byteLength(code);
  const most = largest[file] + more;
  return bytes > most ? [`${file} has ${bytes} bytes, more than ${most}`] : [];
}

function isDocumented(code: string, start: number, comments: Comment[]): boolean {
  return comments.some(
    ({ type, value, end }) =>
      type === 'Block' && value.startsWith('*') && end <= start && code.slice(end, start).trim() === '',
  );
}
