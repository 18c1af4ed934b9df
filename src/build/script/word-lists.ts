import { readFileSync } from 'node:fs';
import {
  type CallExpression,
  type Literal,
  type Node,
  type ObjectExpression,
  type Property,
  parse,
  type TemplateElement,
  type TemplateLiteral,
  type VariableDeclarator,
} from 'acorn';
import { type Plugin, transformSync } from 'esbuild';
import { normalWords } from '../../intake/text/normal-text';
import { walk } from './walk';

/** Where lists of words are declared that only `normalWords` reads, and under which names they are, beside those of headers. */
const DECLARED: [where: RegExp, names: string[]][] = [
  [/[\\/]src[\\/]tables[\\/](?:(?:declared|concepts)[\\/].*|shared-fields|words)\.ts$/, ['names', 'maybe', 'never']],
  [
    /[\\/]src[\\/]tables[\\/]other-kinds[\\/].*\.ts$/,
    'names strong weak counted rates suppliers partners bought maybe sold turnover team customers'.split(' '),
  ],
  [/[\\/]src[\\/]intake[\\/]meaning[\\/].*\.ts$/, ['whole', 'inside']],
  [/[\\/]src[\\/]intake[\\/](?:values|rows|recognise|links|locate|named)[\\/].*\.ts$/, []],
];

/** Constants that are such lists, be it beside further words. */
const CONSTANT = /^(?:(?:never|maybe)[A-Z]|(?:creditNoteWords|fromWords|DONE|REACHED|PROGRAMS)$)/;

/** What reads the list that it is given. */
const READERS = ['normalWords', 'headerSet'];

/**
 * Lists of words as scripts have them: in their normal form, which takes a cell longer to make than anything that could be
 * done to have fewer letters here saves, and each word once. The words of a field, which are declared by language, are one
 * list: readings ask for all of them together.
 */
export const normalWordLists: Plugin = {
  name: 'normal-word-lists',
  setup: ({ onLoad }) => {
    for (const [filter, names] of DECLARED)
      onLoad({ filter }, ({ path }) => ({
        contents: withNormalLists(readFileSync(path, 'utf8'), names),
        loader: 'js',
      }));
  },
};

/** A module of TypeScript as one of JavaScript with lists in normal form: of the words of headers, and under the names given. */
export function withNormalLists(source: string, names: string[] = []): string {
  const { code } = transformSync(source, { loader: 'ts', target: 'es2020' });
  const lists = listsIn(parse(code, { ecmaVersion: 2020, sourceType: 'module' }), names);
  return lists.reduceRight((made, { start, end, text }) => `${made.slice(0, start)}${text}${made.slice(end)}`, code);
}

const normalList = (words: string): string => [...new Set(normalWords(words))].join('|');

interface NormalList {
  start: number;
  end: number;
  /** The code that stands there. */
  text: string;
}

function listsIn(program: Node, names: string[]): NormalList[] {
  const lists: NormalList[] = [];
  const put = ({ start, end }: Node, text: string) => lists.push({ start, end, text });
  walk(program, (node) => {
    if (node.type === 'Property') {
      const { value } = node as Property;
      const name = keyOf(node as Property);
      const whole = name === 'words' && value.type === 'ObjectExpression' ? textsOf(value) : null;
      if (whole !== null) put(value, `{en:${JSON.stringify(normalList(whole.join('|')))}}`);
      else if (names.includes(name)) putTexts([value], put);
    } else if (node.type === 'VariableDeclarator') {
      const { id, init } = node as VariableDeclarator;
      if (id.type === 'Identifier' && CONSTANT.test(id.name) && init) putTexts([init], put);
    } else if (node.type === 'CallExpression') {
      const { callee, arguments: given } = node as CallExpression;
      if (callee.type === 'Identifier' && READERS.includes(callee.name)) putTexts(given, put);
    } else if (node.type === 'ObjectExpression' && !lists.some(({ start }) => start === node.start)) {
      const { properties } = node as ObjectExpression;
      const said = properties.filter((one): one is Property => one.type === 'Property');
      // Titles are in English and Dutch alone.
      if (said.some((one) => keyOf(one) === 'de')) putTexts(valuesOf(said), put);
    }
  });
  return lists;
}

function putTexts(nodes: readonly Node[], put: (node: Node, text: string) => void): void {
  for (const node of nodes) {
    if (node.type === 'Literal') put(node, JSON.stringify(normalList(String((node as Literal).value))));
    else if (node.type === 'TemplateLiteral') putParts((node as TemplateLiteral).quasis, put);
  }
}

/** Words before, between and behind lists that are put in. */
function putParts(parts: readonly TemplateElement[], put: (node: Node, text: string) => void): void {
  const said = parts.map(({ value }) => /^(\|?)(.*?)(\|?)$/.exec(value.cooked ?? '') as RegExpExecArray);
  const areApart = said.every(([all, before, , behind], at) => {
    const isLast = at === said.length - 1;
    return all === '|' || ((at === 0 || before !== '' || all === '') && (isLast || behind !== '' || all === ''));
  });
  if (areApart)
    said.forEach(([, before, words, behind], at) => {
      if (words !== '') put(parts[at], `${before}${normalList(words)}${behind}`);
    });
}

const valuesOf = (properties: readonly Property[]): Node[] => properties.map(({ value }) => value);

const keyOf = ({ key }: Property): string => (key.type === 'Identifier' ? key.name : '');

/** The texts of an object that holds nothing else, of which nothing is made: null for any other. */
function textsOf({ properties }: ObjectExpression): string[] | null {
  const texts = properties.flatMap((one) =>
    one.type === 'Property' && one.value.type === 'Literal' ? [String(one.value.value)] : [],
  );
  return texts.length === properties.length ? texts : null;
}
